#include "engine/author/twee/scene_writer.hpp"

#include "engine/author/twee/words.hpp"

namespace vignette::author::twee {

namespace {

constexpr const char* unwritten_result = "(What happens next: write it here.)";
constexpr const char* usual_question = "What do you do?";

std::string when_of(const std::string& condition)
{
    return condition.empty() ? std::string{} : " { when = " + lua_text(condition) + " }";
}

class SceneWriter {
public:
    SceneWriter(const SceneText& scene, const SceneOf& scene_of, WrittenCounts& counts)
        : m_scene(scene)
        , m_scene_of(scene_of)
        , m_counts(counts)
    {
    }

    std::string write(const std::string& story)
    {
        const Draft& draft = *m_scene.draft;
        heading(story);
        if (!draft.title.empty())
            line("title   " + lua_text(draft.title));
        if (!draft.warning.empty() && draft.skip)
            line("warning " + lua_text(draft.warning) + " { skip_to = \"" + m_scene_of(draft.skip->target) + "\" }");
        else if (!draft.warning.empty())
            line("narrate " + lua_text(draft.warning));
        for (std::size_t i = 0; i < draft.pages.size(); ++i) {
            const bool last = i + 1 == draft.pages.size();
            page(draft.pages[i], last);
            if (!last)
                line("page_break()");
        }
        comments(m_scene.comments, "  ");
        return std::move(m_out);
    }

private:
    void line(const std::string& text) { m_out.append("  ").append(text).append("\n"); }

    void comments(const std::vector<std::string>& all, std::string_view indent)
    {
        for (const auto& one : all)
            m_out += lua_comment(one, indent);
    }

    void heading(const std::string& story)
    {
        const Passage& passage = *m_scene.draft->passage;
        std::string tags;
        for (const auto& tag : passage.tags)
            tags.append(tags.empty() ? "; tags: " : ", ").append(tag);
        m_out
            += lua_comment("Passage “" + passage.name + "”, " + story + ":" + std::to_string(passage.line) + tags, "");
        m_out += "scene \"" + m_scene.id + "\"\n";
    }

    void page(const DraftPage& page, bool last)
    {
        told(page.lines);
        if (!last || m_scene.options.empty()) {
            for (const auto& jump : page.jumps)
                go_if(jump, "  ");
        }
        if (!last)
            return;
        if (!m_scene.options.empty())
            choice();
        else if (!m_scene.go.empty() && !m_scene.go_when.empty())
            line("go_if(" + lua_text(m_scene.go_when) + ", \"" + m_scene.go + "\")"), finish();
        else if (!m_scene.go.empty())
            line("go      \"" + m_scene.go + "\"");
        else
            finish();
    }

    void finish() { line("finish  \"" + m_scene.draft->finish + "\""); }

    void go_if(const DraftWay& way, const std::string& indent)
    {
        comments(way.comments, indent);
        m_out += indent + "go_if(" + lua_text(way.when) + ", \"" + m_scene_of(way.target) + "\")\n";
    }

    void told(const std::vector<DraftLine>& lines)
    {
        for (std::size_t i = 0; i < lines.size(); ++i) {
            const auto& one = lines[i];
            if (one.is == DraftLine::Is::Comment)
                m_out += lua_comment(one.text, "  ");
            else if (one.is == DraftLine::Is::Bullet)
                i = list(lines, i);
            else
                line((one.is == DraftLine::Is::Heading ? "heading " : "narrate ") + lua_text(one.text)
                    + when_of(one.when));
        }
    }

    /// All bullets from `from` that stand under the same condition; the last of them.
    std::size_t list(const std::vector<DraftLine>& lines, std::size_t from)
    {
        std::size_t end = from;
        std::string items;
        for (; end < lines.size() && lines[end].is == DraftLine::Is::Bullet && lines[end].when == lines[from].when;
             ++end)
            items += (items.empty() ? "" : ", ") + lua_text(lines[end].text);
        line("list    { " + items + (lines[from].when.empty() ? "" : ", when = " + lua_text(lines[from].when)) + " }");
        return end - 1;
    }

    void choice()
    {
        const std::string& prompt = m_scene.draft->prompt;
        if (prompt.empty())
            ++m_counts.questions_to_write;
        const std::string question = lua_text(prompt.empty() ? usual_question : prompt);
        const std::string& id = m_scene.draft->choice;
        line(id.empty() ? "choose  " + question : "choose(\"" + id + "\", " + question + ")");
        for (const auto& option : m_scene.options)
            of(option);
    }

    void of(const ScenePart& option)
    {
        ++m_counts.options;
        m_out += "    option \"" + option.id + "\" " + lua_text(option.way.label) + "\n";
        comments(option.way.comments, "      ");
        if (!option.way.when.empty())
            inside("only_if " + lua_text(option.way.when));
        for (const auto& effect : option.way.effects)
            inside(effect);
        const std::size_t before = m_results;
        if (option.outcome)
            outcome(*option.outcome);
        if (m_results == before) {
            inside(std::string("result  ") + lua_text(unwritten_result));
            ++m_counts.results_to_write;
        }
        leading(option);
    }

    void leading(const ScenePart& option)
    {
        const Draft* outcome = option.outcome;
        if (!outcome)
            return inside("go      \"" + m_scene_of(option.way.target) + "\"");
        for (const auto& page : outcome->pages) {
            for (const auto& jump : page.jumps)
                go_if(jump, "      ");
        }
        if (!outcome->links.empty())
            inside("go      \"" + m_scene_of(outcome->links.front().target) + "\"");
        else if (outcome->go)
            inside("go      \"" + m_scene_of(outcome->go->target) + "\"");
        else
            inside("finish  \"" + outcome->finish + "\"");
    }

    void outcome(const Draft& draft)
    {
        for (const auto& effect : draft.entered)
            inside(effect);
        if (!draft.title.empty())
            result(draft.title, {});
        for (const auto& page : draft.pages) {
            for (const auto& one : page.lines) {
                if (one.is == DraftLine::Is::Comment)
                    m_out += lua_comment(one.text, "      ");
                else
                    result(one.text, one.when);
            }
        }
    }

    void result(const std::string& text, const std::string& when)
    {
        ++m_results;
        inside("result  " + lua_text(text) + when_of(when));
    }

    void inside(const std::string& text) { m_out.append("      ").append(text).append("\n"); }

    const SceneText& m_scene;
    const SceneOf& m_scene_of;
    WrittenCounts& m_counts;
    std::string m_out;
    std::size_t m_results = 0;
};

} // namespace

std::string lua_of(const SceneText& scene, const std::string& story, const SceneOf& scene_of, WrittenCounts& counts)
{
    return SceneWriter(scene, scene_of, counts).write(story);
}

} // namespace vignette::author::twee
