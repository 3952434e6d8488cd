#include "engine/author/story/outline.hpp"

#include "engine/author/story/wrap.hpp"

#include <utility>

namespace vignette::author {

namespace {

constexpr std::size_t widest = 80;

class Outline {
public:
    Outline(const Story& story, const Marks& marks)
        : m_story(story)
        , m_marks(marks)
    {
    }

    std::string write()
    {
        put(0, m_story.title);
        put(0, size_in_words(m_story));
        put(0, in_words(m_marks, m_story));
        for (const auto& unit : m_story.units)
            put(unit);
        return std::move(m_out);
    }

private:
    /// What does not fit on a line goes on below, a little further in.
    void put(std::size_t indent, const std::string& text)
    {
        const auto first = wrapped(text, in_columns(widest - indent));
        if (first.empty())
            return;
        m_out.append(indent, ' ').append(first.front()).append("\n");
        for (const auto& line : wrapped(text.substr(first.front().size()), in_columns(widest - indent - 2)))
            m_out.append(indent + 2, ' ').append(line).append("\n");
    }

    void put(const StoryUnit& unit)
    {
        m_out += "\n";
        put(0,
            "Unit " + unit.id + ": " + unit.title
                + (unit.minutes > 0 ? " (" + counted(static_cast<std::size_t>(unit.minutes), "minute") + ")" : ""));
        for (std::size_t node = unit.first; node < unit.behind; ++node) {
            if (m_story.nodes[node].is_scene())
                put_scene(node);
        }
    }

    void put_scene(std::size_t at)
    {
        const auto& node = m_story.nodes[at];
        m_out += "\n";
        put(2, node.id + (node.title.empty() ? "" : ": " + node.title));
        put_mark(4, scene_words(mark_of(m_marks, node)));
        const auto ways = m_story.ways_from(at);
        put_note(node, ways);
        if (node.pages > 1)
            put(4, counted(node.pages, "page"));
        put_asks(node, ways);
        for (const auto* way : ways) {
            if (way->kind == StoryWay::Kind::Go)
                put_way(4, *way);
        }
    }

    void put_note(const StoryNode& node, const std::vector<const StoryWay*>& ways)
    {
        if (node.content_note.empty())
            return;
        put(4, "Content note: " + node.content_note);
        for (const auto* way : ways) {
            if (way->kind == StoryWay::Kind::Skip)
                put_way(6, *way, "Way round ");
        }
    }

    void put_asks(const StoryNode& node, const std::vector<const StoryWay*>& ways)
    {
        for (const auto& ask : node.asks) {
            put(4, ask.what + (ask.id.empty() ? "" : " " + ask.id) + (ask.prompt.empty() ? "" : ": " + ask.prompt));
            if (ask.choice)
                put_options(node, ways);
        }
    }

    void put_options(const StoryNode& node, const std::vector<const StoryWay*>& ways)
    {
        for (std::size_t i = 0; i < node.options.size(); ++i) {
            const auto& option = node.options[i];
            put(6, option.id + ": " + option.label);
            put_mark(8, option_words(mark_of(m_marks, node, option)));
            if (!option.only_if.empty())
                put(8, "only if " + option.only_if + (option.computed ? " (computed)" : ""));
            for (const auto* way : ways) {
                if (way->kind == StoryWay::Kind::Option && way->option == i)
                    put_way(8, *way);
            }
        }
    }

    void put_mark(std::size_t indent, const std::string& words)
    {
        if (!words.empty())
            put(indent, words + ".");
    }

    void put_way(std::size_t indent, const StoryWay& way, const std::string& before = {})
    {
        const std::string when = condition_in_words(way);
        put(indent,
            before + target_of(way) + (when.empty() ? "" : " " + when)
                + (way.page > 0 ? ", after page " + std::to_string(way.page) : ""));
        put_mark(indent + 2, way_words(mark_of(m_marks, m_story, way)));
    }

    std::string target_of(const StoryWay& way) const
    {
        const auto& to = m_story.nodes[way.to];
        if (!to.is_scene())
            return std::string("→ the end, ") + (to.kind == StoryNode::Kind::Completed ? "completed" : "left early");
        return "→ " + to.id + (way.to == way.from ? " (again)" : way.to < way.from ? " (above)" : "");
    }

    const Story& m_story;
    const Marks& m_marks;
    std::string m_out;
};

} // namespace

std::string outline_of(const Story& story, const Marks& marks)
{
    return Outline(story, marks).write();
}

} // namespace vignette::author
