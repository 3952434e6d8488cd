#include "engine/author/story/cards.hpp"

#include "engine/author/story/wrap.hpp"

#include <algorithm>
#include <utility>

namespace vignette::author {

namespace {

constexpr double padding = 16, narrowest = 240, option_width = 176, option_padding = 12, end_height = 44;
constexpr double slack = 0.97; // Another computer may have another version of the typeface.

template <typename List>
void append(List& to, List from)
{
    std::move(from.begin(), from.end(), std::back_inserter(to));
}

/// "Asks: rating before, reflection (3)", without the choice, whose question stands by itself.
std::string asks_in_short(const StoryNode& node)
{
    std::vector<std::pair<std::string, int>> counts;
    for (const auto& ask : node.asks) {
        const auto same
            = std::find_if(counts.begin(), counts.end(), [&](const auto& one) { return one.first == ask.what; });
        if (!ask.choice && same != counts.end())
            ++same->second;
        else if (!ask.choice)
            counts.emplace_back(ask.what, 1);
    }
    std::string out;
    for (auto& [what, count] : counts) {
        what.front() = static_cast<char>(what.front() | 0x20); // They begin with A to Z.
        out += (out.empty() ? "Asks: " : ", ") + what + (count > 1 ? " (" + std::to_string(count) + ")" : "");
    }
    return out;
}

/// Its id, where the title is another, and its pages.
std::string facts(const StoryNode& node)
{
    const std::string id = node.title.empty() ? "" : node.id;
    const std::string pages = node.pages > 1 ? counted(node.pages, "page") : "";
    return id + (id.empty() || pages.empty() ? "" : " · ") + pages;
}

class Card {
public:
    Card(const Story& story, std::size_t node, const Marks& marks)
        : m_node(story.nodes[node])
        , m_marks(marks)
    {
        m_out.node = node;
        m_out.box.width = std::max(narrowest, option_width * static_cast<double>(m_node.options.size()));
    }

    LayoutNode scene()
    {
        put(m_node.title.empty() ? m_node.id : m_node.title, TextRole::Title, 3);
        put(facts(m_node), TextRole::Facts, 2);
        if (!m_node.content_note.empty())
            put_note();
        put(asks_in_short(m_node), TextRole::Asks, 3);
        put_prompt();
        const auto mark = mark_of(m_marks, m_node);
        put(scene_words(mark), mark == Mark::Unreached ? TextRole::Unreached : TextRole::Unplanned, 2);
        m_y += padding - 4;
        put_options();
        m_out.box.height = m_y;
        return std::move(m_out);
    }

    LayoutNode end()
    {
        double y = 10;
        m_out.lines = set_lines(m_node.title, TextRole::End, 0, y, narrowest);
        m_out.box.width = m_out.lines.front().width + 3 * padding;
        m_out.box.height = end_height;
        move_by(m_out.lines, padding * 1.5, 1);
        return std::move(m_out);
    }

private:
    void put(const std::string& text, TextRole role, std::size_t most)
    {
        append(m_out.lines, set_lines(text, role, padding, m_y, m_out.box.width - 2 * padding, most));
    }

    /// It has a box of its own behind it.
    void put_note()
    {
        m_y += 6;
        append(m_out.lines, set_lines("Content note", TextRole::Note, padding + 8, m_y, m_out.box.width - 2 * padding));
        m_y += 6;
    }

    void put_prompt()
    {
        for (const auto& ask : m_node.asks) {
            if (!ask.choice)
                continue;
            m_y += 4;
            put(ask.prompt, TextRole::Prompt, 3);
        }
    }

    void put_options()
    {
        if (m_node.options.empty())
            return;
        const double top = m_y;
        const double width = m_out.box.width / static_cast<double>(m_node.options.size());
        for (std::size_t i = 0; i < m_node.options.size(); ++i) {
            m_out.options.push_back(option(i, {static_cast<double>(i) * width, top, width, 0}));
            m_y = std::max(m_y, top + m_out.options.back().box.height);
        }
        for (auto& option : m_out.options)
            option.box.height = m_y - top;
    }

    LayoutOption option(std::size_t index, MapBox box) const
    {
        const auto& option = m_node.options[index];
        LayoutOption out{index, box, {}};
        double y = box.y + 10;
        const auto put = [&](const std::string& text, TextRole role, std::size_t most) {
            append(out.lines, set_lines(text, role, box.x + option_padding, y, box.width - 2 * option_padding, most));
        };
        put(option.label, TextRole::Option, 6);
        if (!option.only_if.empty())
            put("only if " + option.only_if + (option.computed ? " (computed)" : ""), TextRole::OnlyIf, 3);
        const auto mark = mark_of(m_marks, m_node, option);
        put(option_words(mark), mark == Mark::Unreached ? TextRole::Unreached : TextRole::Unplanned, 2);
        out.box.height = y + 10 - box.y;
        return out;
    }

    const StoryNode& m_node;
    const Marks& m_marks;
    LayoutNode m_out;
    double m_y = padding - 2;
};

} // namespace

LayoutNode card_of(const Story& story, std::size_t node, const Marks& marks)
{
    Card card(story, node, marks);
    return story.nodes[node].is_scene() ? card.scene() : card.end();
}

std::vector<MapText> set_lines(
    const std::string& text, TextRole role, double x, double& y, double width, std::size_t most)
{
    const auto face = typeface(role);
    std::vector<MapText> out;
    for (auto& line : wrapped(text, in_width(width * slack, face.size, face.bold), most)) {
        const double wide = text_width(line, face.size, face.bold);
        const double base = y + (face.line + face.size * 0.7) / 2; // Capitals are 0.7 of the size high.
        out.push_back({role, x, base, wide, std::move(line)});
        y += face.line;
    }
    return out;
}

void move_by(std::vector<MapText>& lines, double x, double y)
{
    for (auto& line : lines) {
        line.x += x;
        line.y += y;
    }
}

void move_by(LayoutNode& node, double x, double y)
{
    node.box.x += x;
    node.box.y += y;
    move_by(node.lines, x, y);
    for (auto& option : node.options) {
        option.box.x += x;
        option.box.y += y;
        move_by(option.lines, x, y);
    }
}

void move_by(MapSign& sign, double x, double y)
{
    sign.box.x += x;
    sign.box.y += y;
    move_by(sign.lines, x, y);
}

Typeface typeface(TextRole role)
{
    switch (role) {
    case TextRole::Heading:
        return {28, 38, true};
    case TextRole::Summary:
        return {16, 24, false};
    case TextRole::UnitTitle:
        return {20, 28, true};
    case TextRole::Title:
        return {18, 24, true};
    case TextRole::Prompt:
        return {14, 20, false};
    case TextRole::Option:
        return {14, 19, false};
    case TextRole::End:
        return {15, 24, true};
    case TextRole::Legend:
        return {14, 20, false};
    case TextRole::Note:
    case TextRole::Unplanned:
    case TextRole::Unreached:
        return {13, 18, true};
    default:
        return {13, 18, false};
    }
}

} // namespace vignette::author
