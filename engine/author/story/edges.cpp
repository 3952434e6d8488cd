#include "engine/author/story/edges.hpp"

#include "engine/author/story/cards.hpp"
#include "engine/author/story/levels.hpp"

#include <algorithm>
#include <cmath>
#include <utility>

namespace vignette::author {

namespace {

constexpr double label_width = 150, label_margin = 8;
constexpr double sign_width = 170, sign_padding = 10;
constexpr std::size_t far_away = 7; ///< Levels.

/// Whether the options of a choice make no difference to where it leads: then one arrow says so best.
bool lead_alike(const StoryNode& node, const std::vector<const StoryWay*>& ways)
{
    const StoryWay* first = nullptr;
    std::size_t count = 0;
    for (const auto* way : ways) {
        if (way->kind != StoryWay::Kind::Option)
            continue;
        first = first ? first : way;
        if (way->to != first->to || !way->condition.empty() || way->otherwise)
            return false;
        ++count;
    }
    return count > 0 && count == node.options.size();
}

std::string words_of(const StoryWay& way)
{
    std::string out = way.kind == StoryWay::Kind::Skip ? "way round" : condition_in_words(way);
    if (way.page > 0)
        out += (out.empty() ? "after page " : ", after page ") + std::to_string(way.page);
    return out;
}

LayoutEdge::Look look_of(const StoryWay& way, const StoryNode& from)
{
    if (way.kind == StoryWay::Kind::Skip)
        return LayoutEdge::Look::Round;
    return way.conditional(from.options) ? LayoutEdge::Look::Conditional : LayoutEdge::Look::Plain;
}

TextRole role_of(Mark mark)
{
    return mark == Mark::Unreached ? TextRole::Unreached : TextRole::Unplanned;
}

EdgePlan edge_of(const Story& story, const Marks& marks, const StoryWay& way)
{
    EdgePlan out;
    out.edge.look = look_of(way, story.nodes[way.from]);
    out.edge.from = way.from;
    out.edge.to = way.to;
    out.edge.ways = {static_cast<std::size_t>(&way - story.ways.data())};
    if (way.kind == StoryWay::Kind::Option)
        out.option = way.option;
    out.pinned = way.kind != StoryWay::Kind::Skip;
    double height = 0;
    out.edge.label = set_lines(words_of(way), TextRole::WayLabel, 0, height, label_width, 3);
    const auto mark = mark_of(marks, story, way);
    for (auto& line : set_lines(way_words(mark), role_of(mark), 0, height, label_width))
        out.edge.label.push_back(std::move(line));
    for (const auto& line : out.edge.label)
        out.label_width = std::max(out.label_width, line.width + label_margin);
    out.label_height = height;
    return out;
}

MapSign sign_to(const StoryNode& node)
{
    MapSign out;
    double y = 6;
    const auto add = [&](const std::string& text, TextRole role, std::size_t most) {
        for (auto& line : set_lines(text, role, sign_padding, y, sign_width - 2 * sign_padding, most))
            out.lines.push_back(std::move(line));
    };
    add("→ " + (node.title.empty() ? node.id : node.title), TextRole::WayLabel, 2);
    if (node.is_scene() && !node.title.empty())
        add(node.id, TextRole::Facts, 1);
    double width = 0;
    for (const auto& line : out.lines)
        width = std::max(width, line.width);
    out.box = {0, 0, std::ceil(width + 2 * sign_padding), y + 6};
    return out;
}

/// Several arrows from the middle of one card would wind round each other: they leave it where they like.
void let_loose(std::vector<EdgePlan>& edges, std::size_t first)
{
    const auto from_card = [](const EdgePlan& edge) { return !edge.option && edge.pinned; };
    const auto begin = edges.begin() + static_cast<std::ptrdiff_t>(first);
    if (std::count_if(begin, edges.end(), from_card) > 1)
        std::for_each(begin, edges.end(), [&](EdgePlan& edge) { edge.pinned = edge.pinned && !from_card(edge); });
}

/// Adds the ways of one scene.
void add(const Story& story, const Marks& marks, std::size_t node, std::vector<EdgePlan>& out)
{
    const auto ways = story.ways_from(node);
    const bool alike = lead_alike(story.nodes[node], ways);
    const auto first = out.size();
    std::optional<std::size_t> shared; // The one arrow, in `out`.
    for (const auto* way : ways) {
        auto edge = edge_of(story, marks, *way);
        if (!alike || way->kind != StoryWay::Kind::Option) {
            out.push_back(std::move(edge));
        } else if (!shared) {
            edge.option.reset();
            shared = out.size();
            out.push_back(std::move(edge));
        } else {
            auto& all = out[*shared].edge;
            all.ways.push_back(edge.edge.ways.front());
            if (edge.edge.look == LayoutEdge::Look::Plain)
                all.look = LayoutEdge::Look::Plain; // Something is always open.
        }
    }
    let_loose(out, first);
}

} // namespace

std::vector<EdgePlan> edges_of(const Story& story, const StoryUnit& unit, const Marks& marks)
{
    const auto levels = levels_of(story, unit);
    std::vector<EdgePlan> out;
    for (std::size_t node = unit.first; node < unit.behind; ++node)
        add(story, marks, node, out);
    for (auto& plan : out) {
        const auto from = levels[plan.edge.from - unit.first], to = levels[plan.edge.to - unit.first];
        if (std::max(from, to) - std::min(from, to) > far_away)
            plan.edge.sign = sign_to(story.nodes[plan.edge.to]);
    }
    return out;
}

} // namespace vignette::author
