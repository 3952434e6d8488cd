#include "scripting/edit/same.hpp"

#include "scripting/edit/uses.hpp"

#include <algorithm>
#include <vector>

namespace vignette::scripting {

namespace {

using namespace course;

/// Writes a course down, one piece a line, with one id exchanged for another.
class Inventory {
public:
    Inventory(const Course& course, const Id& id, const std::string& to)
        : m_course(course)
        , m_id(id)
        , m_to(to)
    {
    }

    std::vector<std::string> lines()
    {
        course_itself();
        memory();
        people();
        keepsakes();
        for (const auto& unit : m_course.units)
            of(unit);
        for (const auto& scene : m_course.scenes)
            of(scene);
        for (const auto& fact : m_course.facts)
            line("condition on " + std::to_string(static_cast<int>(fact.kind)) + " " + fact_name(fact));
        for (const auto& name : m_course.role_names)
            line("condition on role " + role_or_group(name));
        return std::move(m_lines);
    }

private:
    std::string as(IdKind kind, const std::string& name) const
    {
        if (kind == m_id.kind && name == m_id.name)
            return m_to;
        return std::string(own_part(name));
    }

    void line(std::string text) { m_lines.push_back(std::move(text)); }

    template <typename... Parts>
    void say(const std::string& what, const Parts&... parts)
    {
        std::string out = what;
        (out.append(" | ").append(written(parts)), ...);
        line(std::move(out));
    }

    static std::string written(const std::string& text) { return text; }
    static std::string written(const char* text) { return text; }
    static std::string written(bool value) { return value ? "yes" : "no"; }
    static std::string written(int value) { return std::to_string(value); }
    static std::string written(Index value) { return value == nothing ? "-" : std::to_string(value); }
    static std::string written(const Text& text)
    {
        std::string out = text.value;
        for (const auto& slot : text.slots)
            out += " {" + std::to_string(slot.at) + ":" + std::to_string(slot.variable) + "}";
        return out;
    }
    static std::string written(const Condition& condition)
    {
        std::string out;
        for (const auto& op : condition.compiled)
            out += std::to_string(static_cast<int>(op.code)) + "," + std::to_string(op.value) + ";";
        return out;
    }
    static std::string written(const Way& way)
    {
        return std::to_string(static_cast<int>(way.kind)) + ">"
            + (way.kind == Way::Kind::Finish ? way.name : written(way.scene));
    }
    static std::string written(const std::vector<Text>& list)
    {
        std::string out;
        for (const auto& text : list)
            out += written(text) + "\x1f";
        return out;
    }
    static std::string written(const std::vector<Index>& list)
    {
        std::string out;
        for (const auto one : list)
            out += written(one) + ",";
        return out;
    }
    static std::string written(const std::vector<Show>& list)
    {
        std::string out;
        for (const auto& show : list)
            out += show.part + "=" + written(show.index) + ",";
        return out;
    }
    static std::string written(const std::vector<std::string>& list)
    {
        std::string out;
        for (const auto& one : list)
            out += one + ",";
        return out;
    }

    std::vector<std::string> each_as(IdKind kind, const std::vector<std::string>& names) const
    {
        std::vector<std::string> out;
        for (const auto& name : names)
            out.push_back(as(kind, name));
        return out;
    }

    void course_itself()
    {
        const Course& c = m_course;
        say("course " + c.id, c.title, c.listed_as, c.version, c.language, c.licence, c.reviewed, c.category,
            c.audience, c.practice, c.adds_to, c.authors, each_as(IdKind::Nation, c.nation_names), c.minutes,
            c.group_min, static_cast<int>(c.privacy), c.agreement);
    }

    void memory()
    {
        for (const auto& v : m_course.variables) {
            std::vector<std::string> values;
            for (const auto& value : v.states)
                values.push_back(as(IdKind::Value, v.id + "/" + value));
            std::string table;
            for (const auto result : v.table)
                table += std::to_string(result) + ",";
            say("variable " + as(IdKind::Variable, v.id), static_cast<int>(v.kind), v.from, v.to, v.start, v.keep,
                values, v.inputs, table);
        }
    }

    std::string role_or_group(const std::string& name) const
    {
        const bool role = std::any_of(
            m_course.roles.begin(), m_course.roles.end(), [&](const Role& one) { return one.id == name; });
        return as(role ? IdKind::Role : IdKind::Group, name);
    }

    void people()
    {
        for (const auto& role : m_course.roles)
            say("role " + as(IdKind::Role, role.id), role.name, each_as(IdKind::Group, role.groups));
        for (const auto& nation : m_course.nations)
            say("nation " + as(IdKind::Nation, nation.id), nation.name);
        for (const auto& one : m_course.characters)
            say("character " + as(IdKind::Character, one.id), one.name, one.about, one.voice, one.colour);
        for (const auto& voice : m_course.voices)
            say("voice " + as(IdKind::Voice, voice.id), voice.label);
        for (const auto& emblem : m_course.emblems) {
            say("emblem " + emblem.file, emblem.alt, emblem.shows, emblem.when);
            for (const auto& [part, phrases] : emblem.words)
                say("emblem's words for " + part, phrases);
        }
    }

    void keepsakes()
    {
        for (const auto& s : m_course.scales) {
            say("scale " + as(IdKind::Scale, s.id), s.question, s.low, s.high, s.aside, s.why, s.points, s.words,
                s.asked_before);
            for (const auto& item : s.items)
                say("item of a scale " + as(IdKind::ScaleItem, s.id + "/" + item.id), item.text, item.opens);
        }
        for (const auto& s : m_course.sources)
            say("source " + as(IdKind::Source, s.id), s.text, s.address, s.checked, s.status, s.recheck, s.recheck_note,
                s.cited);
        for (const auto& h : m_course.helplines)
            say("helpline " + as(IdKind::Helpline, h.id), h.name, h.phone, h.how, h.hours, h.for_whom,
                as(IdKind::Nation, h.nation), h.status, h.checked);
        for (const auto& r : m_course.resources)
            say("resource " + as(IdKind::Resource, r.id), r.title, r.text, r.address, r.checked, r.picture, r.alt);
        for (const auto& term : m_course.terms)
            say("term " + term.word, term.meaning);
        for (const auto& c : m_course.competencies)
            say("competency " + as(IdKind::Competency, c.id), c.framework, c.text, c.code);
        for (const auto& guide : m_course.guides)
            say("guide " + as(IdKind::Guide, guide.id), guide.title, guide.text, guide.for_whom);
        for (const auto& w : m_course.wordings)
            say("wording", w.say, w.rather_than, w.why, as(IdKind::Source, w.source));
    }

    /// Older names, with the one that this renaming adds and without the one that it takes back.
    std::vector<std::string> older(IdKind kind, const std::string& id, std::vector<std::string> was) const
    {
        if (kind == m_id.kind && id == m_id.name) {
            was.erase(std::remove(was.begin(), was.end(), m_to), was.end());
            was.push_back(m_id.name);
        }
        std::sort(was.begin(), was.end());
        return was;
    }

    void of(const Unit& unit)
    {
        say("unit " + as(IdKind::Unit, unit.id), older(IdKind::Unit, unit.id, unit.was), unit.title, unit.summary,
            unit.you, unit.minutes, unit.start, each_as(IdKind::Competency, unit.contributes), unit.any_order,
            unit.scenes);
    }

    void of(const Scene& scene)
    {
        m_scene = scene.id + "/";
        m_name = "scene " + as(IdKind::Scene, scene.id);
        say(m_name, older(IdKind::Scene, scene.id, scene.was), scene.title, scene.place, scene.printable, scene.warning,
            scene.has_printable, scene.skip_to, scene.notes, scene.unit, scene.seen);
        for (const auto& part : scene.parts) {
            all(part.telling);
            for (const auto& ask : part.asks)
                of(ask);
            all(part.discusses);
            all(part.jumps);
            say("way of " + m_name, part.way, part.choose);
        }
    }

    template <typename List>
    void all(const List& list)
    {
        for (const auto& one : list)
            of(one);
    }

    void of(const Line& l)
    {
        say("line of " + m_name, static_cast<int>(l.kind), as(IdKind::Card, l.id), l.text, l.character, l.items, l.file,
            l.decorative, l.transcript, l.alt, l.fill, l.captions, l.shows, l.when);
    }

    void of(const Discuss& d) { say("discussion of " + m_name, d.text, d.minutes, d.at, d.as, d.when); }
    void of(const Jump& jump) { say("condition of " + m_name, jump.when, jump.way); }
    void of(const Told& told) { say("result in " + m_name, told.text, told.when); }
    void of(const View& v) { say("view in " + m_name, v.character, v.declared, v.text, v.when); }
    void of(const Effect& e) { say("effect in " + m_name, static_cast<int>(e.kind), e.variable, e.value, e.truth); }
    void of(const Evidence& e)
    {
        say("evidence in " + m_name, each_as(IdKind::Source, e.sources), e.indices, e.text, e.when, e.told_before);
    }

    std::string ask_name(const Ask& ask) const
    {
        if (ask.kind == Ask::Kind::Rate)
            return as(IdKind::Scale, ask.id);
        return ask.kind == Ask::Kind::Choose ? as(IdKind::Choice, m_scene + ask.id) : as(IdKind::Question, ask.id);
    }

    void of(const Ask& ask)
    {
        say("question " + ask_name(ask) + " of " + m_name, static_cast<int>(ask.kind), ask.prompt, ask.hint,
            ask.no_right_answer, ask.read_all, ask.optional, ask.share, ask.lines, ask.weeks, ask.picture, ask.moment,
            ask.scale, ask.told_before, ask.when);
        for (const auto& item : ask.items)
            say("item " + as(IdKind::Item, m_scene + item.id) + " of " + m_name, item.text, item.opens, item.chose);
        all(ask.options);
        say("shared by " + m_name, ask.shared.title, ask.shared.way);
        all(ask.shared.telling);
        all(ask.shared.evidence);
        all(ask.shared.discusses);
        all(ask.shared.jumps);
    }

    void of(const Option& option)
    {
        say("option " + as(IdKind::Option, m_scene + option.id) + " of " + m_name, option.label, option.because,
            option.locked, option.only_if, option.way, option.chose, option.tried);
        all(option.effects);
        all(option.results);
        all(option.views);
        all(option.evidence);
        all(option.telling);
        all(option.discusses);
        all(option.jumps);
    }

    std::string fact_name(const Fact& fact) const
    {
        const std::string scene = m_course.scenes[fact.scene].id;
        const std::size_t slash = fact.name.find('/');
        std::string out = as(IdKind::Scene, scene);
        if (slash == std::string::npos)
            return out;
        const bool renamed = m_id.name == fact.name && (m_id.kind == IdKind::Option || m_id.kind == IdKind::Item);
        return out + "/" + (renamed ? m_to : fact.name.substr(slash + 1));
    }

    const Course& m_course;
    const Id& m_id;
    const std::string& m_to;
    std::vector<std::string> m_lines;
    std::string m_scene, m_name; ///< "hallway/", "scene hallway".
};

} // namespace

std::optional<std::string> difference(const Course& before, const Course& after, const Id& id, const std::string& to)
{
    const std::string same;
    const auto wanted = Inventory(before, id, to).lines();
    const auto found = Inventory(after, {}, same).lines();
    const auto [left, right] = std::mismatch(wanted.begin(), wanted.end(), found.begin(), found.end());
    if (left == wanted.end() && right == found.end())
        return std::nullopt;
    const std::string& line = left != wanted.end() ? *left : *right;
    return line.substr(0, line.find(" | "));
}

} // namespace vignette::scripting
