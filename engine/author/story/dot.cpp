#include "engine/author/story/dot.hpp"

#include "engine/author/story/palette.hpp"
#include "engine/author/story/wrap.hpp"

#include <utility>
#include <vector>

namespace vignette::author {

namespace {

constexpr std::size_t columns = 26;

/// Between quotes. Without its control characters, so that no text can end the line.
std::string quoted(std::string_view text)
{
    std::string out = "\"";
    for (const char c : text) {
        if (c == '"' || c == '\\')
            out += '\\';
        if (static_cast<unsigned char>(c) >= ' ')
            out += c;
    }
    return out + "\"";
}

/// The same as a label of several lines.
std::string label(const std::vector<std::string>& lines)
{
    std::string out;
    for (const auto& line : lines) {
        const std::string one = quoted(line);
        out.append(out.empty() ? "" : "\\n").append(one, 1, one.size() - 2);
    }
    return "\"" + out + "\"";
}

void append(std::vector<std::string>& lines, std::string_view text, std::size_t most)
{
    for (auto& line : wrapped(text, in_columns(columns), most))
        lines.push_back(std::move(line));
}

class Dot {
public:
    Dot(const Story& story, const Marks& marks)
        : m_story(story)
        , m_marks(marks)
    {
    }

    std::string write()
    {
        m_out = "digraph " + quoted(m_story.id) + " {\n" + "  graph [label=" + quoted(m_story.title)
            + ", labelloc=t, fontsize=22, fontname=\"Inter\", bgcolor=\"" + std::string(paper)
            + "\", ranksep=0.7, nodesep=0.4];\n"
            + "  node [shape=box, style=\"rounded,filled\", fontname=\"Inter\", fontsize=14, fillcolor=\""
            + std::string(card) + "\", color=\"" + std::string(soft_ink) + "\", fontcolor=\"" + std::string(ink)
            + "\", margin=\"0.2,0.12\"];\n" + "  edge [fontname=\"Inter\", fontsize=11, color=\""
            + std::string(soft_ink) + "\", fontcolor=\"" + std::string(ink) + "\"];\n";
        for (std::size_t unit = 0; unit < m_story.units.size(); ++unit)
            put_unit(unit);
        for (const auto& way : m_story.ways)
            put(way);
        return std::move(m_out += "}\n");
    }

private:
    std::string name_of(std::size_t node) const
    {
        const auto& it = m_story.nodes[node];
        return quoted(it.is_scene() ? it.id : m_story.units[it.unit].id + " " + it.id); // No id has a space in it.
    }

    void put_unit(std::size_t at)
    {
        const auto& unit = m_story.units[at];
        const auto tint = tint_of(unit.number);
        m_out += "  subgraph " + quoted("cluster_" + unit.id) + " {\n    label=" + quoted(unit.title)
            + "; labeljust=l; fontsize=18; style=\"rounded,filled\"; color=\"" + std::string(tint.soft)
            + "\"; fontcolor=\"" + std::string(tint.strong) + "\";\n";
        for (std::size_t node = unit.first; node < unit.behind; ++node)
            put_node(node);
        m_out += "  }\n";
    }

    std::vector<std::string> lines_of(const StoryNode& node) const
    {
        std::vector<std::string> lines;
        append(lines, node.title, 3);
        if (!node.is_scene())
            return lines;
        lines.push_back(node.start ? node.id + " (start)" : node.id);
        if (!node.content_note.empty())
            lines.emplace_back("content note");
        if (const auto words = scene_words(mark_of(m_marks, node)); !words.empty())
            lines.push_back(words);
        return lines;
    }

    std::string look_of(const StoryNode& node) const
    {
        switch (mark_of(m_marks, node)) {
        case Mark::Unplanned:
            return ", fillcolor=\"" + std::string(grey_card) + "\"";
        case Mark::Unreached:
            return ", fillcolor=\"" + std::string(red_soft) + "\", color=\"" + std::string(red) + "\", penwidth=2";
        default:
            return ", color=\"" + std::string(tint_of(m_story.units[node.unit].number).strong) + "\""
                + (node.start ? ", penwidth=2.5" : "");
        }
    }

    void put_node(std::size_t at)
    {
        const auto& node = m_story.nodes[at];
        m_out += "    " + name_of(at) + " [label=" + label(lines_of(node))
            + (node.is_scene() ? look_of(node) : std::string(", shape=oval")) + "];\n";
    }

    std::vector<std::string> lines_of(const StoryWay& way) const
    {
        std::vector<std::string> lines;
        if (way.kind == StoryWay::Kind::Skip)
            lines.emplace_back("way round");
        if (way.kind == StoryWay::Kind::Option) {
            const auto& node = m_story.nodes[way.from];
            const auto& option = node.options[way.option];
            append(lines, option.label, 3);
            if (!option.only_if.empty())
                append(lines, "only if " + option.only_if + (option.computed ? " (computed)" : ""), 3);
            append(lines, option_words(mark_of(m_marks, node, option)), 1);
        }
        append(lines, condition_in_words(way), 3);
        append(lines, way_words(mark_of(m_marks, m_story, way)), 1);
        return lines;
    }

    void put(const StoryWay& way)
    {
        const auto& node = m_story.nodes[way.from];
        const bool unreached
            = way.kind == StoryWay::Kind::Option && mark_of(m_marks, node, node.options[way.option]) == Mark::Unreached;
        m_out += "  " + name_of(way.from) + " -> " + name_of(way.to) + " [label=" + label(lines_of(way));
        if (way.kind == StoryWay::Kind::Skip)
            m_out += ", style=dotted";
        else if (way.conditional(node.options))
            m_out += ", style=dashed";
        if (unreached)
            m_out += ", color=\"" + std::string(red) + "\", fontcolor=\"" + std::string(red) + "\"";
        m_out += "];\n";
    }

    const Story& m_story;
    const Marks& m_marks;
    std::string m_out;
};

} // namespace

std::string dot_of(const Story& story, const Marks& marks)
{
    return Dot(story, marks).write();
}

} // namespace vignette::author
