#include "engine/author/twee/export.hpp"

#include "engine/author/twee/export_frame.hpp"
#include "engine/author/twee/export_text.hpp"
#include "engine/author/twee/passages.hpp"

#include <string_view>
#include <utility>

namespace vignette::author::twee {

namespace {

using namespace course;

class Exporter {
public:
    explicit Exporter(const Course& course)
        : m_course(course)
    {
    }

    ExportedStory run()
    {
        add({"StoryTitle", {}, {}, exported_words(m_course.title.value), 0});
        add({"StoryData", {}, {}, story_data(m_course), 0});
        add({"Vignette", {"vignette"}, {}, frame_data(m_course), 0});
        for (const auto& unit : m_course.units) {
            for (const Index scene : unit.scenes)
                add_scene(unit, m_course.scenes[scene]);
        }
        about_the_rest();
        m_out.text = write_passages(m_passages);
        return std::move(m_out);
    }

private:
    void add(Passage passage) { m_passages.push_back(std::move(passage)); }
    void remark(Where where, std::string what) { m_out.remarks.push_back({where, std::move(what)}); }

    void about_the_rest()
    {
        const Where where = m_course.where;
        if (!m_course.emblems.empty())
            remark(m_course.emblems.front().where, "an emblem has no place in Twine; it is left out");
        for (const auto& variable : m_course.variables) {
            if (variable.kind == Variable::Kind::Computed)
                remark(variable.where,
                    "what is computed for “" + variable.id + "” stays in the course; Twine gets the counter alone");
        }
        if (!m_course.scales.empty() || !m_course.sources.empty() || !m_course.helplines.empty()
            || !m_course.guides.empty())
            remark(where,
                "scales, sources, helplines, guides and the like stay in the course; Twine has no place for them");
    }

    // The text of a passage, paragraph by paragraph.

    void begin() { m_text.clear(); }
    void paragraph(const std::string& words) { m_text.append(m_text.empty() ? "" : "\n\n").append(words); }
    void note(const std::string& what) { paragraph("<!-- " + comment_words(what) + " -->"); }

    void condition(const Condition& when, std::string_view word)
    {
        if (!when.source.empty())
            note(std::string(word) + " " + in_quotes(when.source));
    }

    void tell(const Text& text, const Condition& when, const std::string& before = {}, const std::string& behind = {})
    {
        if (text.empty())
            return;
        condition(when, "when");
        bool first = true;
        for (const auto& words : paragraphs_of(m_course, text)) {
            if (!std::exchange(first, false))
                condition(when, "when");
            paragraph(before + words + behind);
        }
    }

    void add_scene(const Unit& unit, const Scene& scene)
    {
        begin();
        m_unit = "unit:" + unit.id;
        if (!scene.title.empty())
            paragraph("# " + exported_words(scene.title.value));
        if (!scene.place.empty())
            note("place " + scene.place.value);
        if (scene.has_printable)
            remark(scene.where, "Twine prints nothing; that the scene “" + scene.id + "” does is left out");
        if (!scene.warning.empty()) {
            note("warning");
            paragraph(paragraphs_of(m_course, scene.warning).front());
            note("skip");
            paragraph(link("Skip this", m_course.scenes[scene.skip_to.scene].id));
        }
        std::vector<Passage> outcomes;
        for (std::size_t i = 0; i < scene.parts.size(); ++i) {
            if (i > 0)
                note("page_break");
            part(scene, scene.parts[i], outcomes);
        }
        for (const auto& one : scene.notes)
            note("note " + one.value);
        add({scene.id, {m_unit}, {}, std::move(m_text), 0});
        for (auto& outcome : outcomes)
            add(std::move(outcome));
    }

    void part(const Scene& scene, const Part& part, std::vector<Passage>& outcomes)
    {
        for (const auto& line : part.telling)
            tell_line(line);
        const Ask* choice = part.choose == nothing ? nullptr : &part.asks[part.choose];
        for (const auto& ask : part.asks) {
            if (&ask != choice)
                tell_ask(ask);
        }
        for (const auto& discuss : part.discusses)
            note("discuss " + discuss.text.value);
        if (choice)
            return tell_choice(scene, *choice, outcomes);
        lead(part.jumps, part.way);
    }

    void tell_line(const Line& line)
    {
        switch (line.kind) {
        case Line::Kind::Heading:
            return tell(line.text, line.when, "## ");
        case Line::Kind::Speech:
            return tell(
                line.text, line.when, exported_words(m_course.characters[line.character].name.value) + ": “", "”");
        case Line::Kind::List:
        case Line::Kind::Think:
            for (const auto& item : line.items)
                tell(item, line.when, "* ");
            return;
        case Line::Kind::Image:
        case Line::Kind::Audio:
            remark(line.where,
                "media are not taken along: " + line.file + "; its name and description stand in a comment");
            note((line.kind == Line::Kind::Image ? "image " : "audio ") + line.file + " " + line.text.value
                + line.transcript.value);
            return;
        default:
            if (line.kind == Line::Kind::Card && !line.file.empty())
                remark(line.where,
                    "media are not taken along: " + line.file + "; its name and description stand in a comment"),
                    note("image " + line.file + " " + line.alt.value);
            return tell(line.text, line.when);
        }
    }

    static std::string_view word_of(const Ask& ask)
    {
        static constexpr std::string_view words[]
            = {"choose", "choose_many", "arrange", "match", "spot", "checklist", "rate", "reflect", "plan", "jot"};
        const auto at = static_cast<std::size_t>(ask.kind);
        return at < std::size(words) ? words[at] : "question";
    }

    void tell_ask(const Ask& ask)
    {
        const std::string word(word_of(ask));
        remark(ask.where,
            word + " “" + ask.id + "” has no counterpart in Twine; its words stand in the text, and no answer is kept");
        note(word + " " + ask.id);
        if (ask.kind == Ask::Kind::Rate && ask.scale != nothing)
            tell(m_course.scales[ask.scale].question, {});
        tell(ask.prompt, {});
        for (const auto& item : ask.items)
            tell(item.text, {}, "* ");
    }

    void tell_choice(const Scene& scene, const Ask& choice, std::vector<Passage>& outcomes)
    {
        note("choose " + choice.id);
        tell(choice.prompt, {});
        for (const auto& option : choice.options) {
            const std::string name = scene.id + "/" + option.id;
            condition(option.only_if, "only_if");
            if (!option.locked.empty())
                note("shown_but_locked " + option.locked.value);
            paragraph(link(option.label.value, name));
            about_option(option);
            std::string scene_text = std::exchange(m_text, {});
            tell_outcome(choice, option);
            outcomes.push_back({name, {"outcome", m_unit}, {}, std::exchange(m_text, std::move(scene_text)), 0});
        }
    }

    void about_option(const Option& option)
    {
        if (!option.only_if.source.empty())
            remark(
                option.where, "Twine offers the option “" + option.id + "” always; its condition stands in a comment");
        if (!option.effects.empty())
            remark(option.effects.front().where,
                "what the option “" + option.id + "” changes stands in comments; Twine changes nothing");
    }

    void tell_outcome(const Ask& choice, const Option& option)
    {
        begin();
        for (const auto& effect : option.effects)
            note(effect_words(effect));
        tell(option.because, {});
        for (const auto& result : option.results)
            tell(result.text, result.when);
        for (const auto& view : option.views)
            tell(view.text, view.when, voice_name(m_course, view) + ": “", "”");
        shared(option.telling, option.evidence);
        tell(choice.shared.title, {});
        shared(choice.shared.telling, choice.shared.evidence);
        if (option.way.kind != Way::Kind::None)
            return lead(option.jumps, option.way);
        auto jumps = option.jumps;
        jumps.insert(jumps.end(), choice.shared.jumps.begin(), choice.shared.jumps.end());
        lead(jumps, choice.shared.way);
    }

    void shared(const std::vector<Line>& telling, const std::vector<Evidence>& evidence)
    {
        for (const auto& line : telling)
            tell_line(line);
        for (const auto& one : evidence)
            tell(one.text, one.when);
    }

    void lead(const std::vector<Jump>& jumps, const Way& way)
    {
        for (const auto& jump : jumps) {
            condition(jump.when, "go_if");
            remark(jump.way.where,
                "Twine offers the way to “" + m_course.scenes[jump.way.scene].id
                    + "” always; its condition stands in a comment");
            paragraph(link("Carry on", m_course.scenes[jump.way.scene].id));
        }
        if (way.kind == Way::Kind::Go)
            paragraph(link("Carry on", m_course.scenes[way.scene].id));
        else if (way.kind == Way::Kind::Finish)
            note("finish " + way.name);
    }

    const Course& m_course;
    ExportedStory m_out;
    std::vector<Passage> m_passages;
    std::string m_text, m_unit;
};

} // namespace

ExportedStory export_twee(const Course& course)
{
    return Exporter(course).run();
}

} // namespace vignette::author::twee
