#include "engine/author/story/placing.hpp"

#include "engine/author/story/cards.hpp"
#include "engine/author/story/graphviz.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <charconv>
#include <cmath>
#include <optional>
#include <string>
#include <utility>

namespace vignette::author {

namespace {

using Json = nlohmann::json;

/// A whole number of points, as Graphviz wants the cells of a table.
std::string points(double length)
{
    return std::to_string(std::lround(std::ceil(length)));
}

std::string cell(double width, double height, const std::string& more = {})
{
    return "<TD FIXEDSIZE=\"TRUE\" WIDTH=\"" + points(width) + "\" HEIGHT=\"" + points(height) + "\"" + more + "></TD>";
}

std::string table(const std::string& rows)
{
    return "<<TABLE BORDER=\"0\" CELLBORDER=\"0\" CELLSPACING=\"0\" CELLPADDING=\"0\">" + rows + "</TABLE>>";
}

/// Without any text, so that nothing depends on the typefaces of this computer: a table of empty cells, as large as the
/// card and each of its options. Arrows leave from the cells.
std::string node_text(const LayoutNode& card)
{
    if (card.options.empty())
        return table("<TR>" + cell(card.box.width, card.box.height) + "</TR>");
    const auto& option = card.options.front().box;
    std::string cells;
    for (std::size_t i = 0; i < card.options.size(); ++i)
        cells += cell(option.width, option.height, " PORT=\"o" + std::to_string(i) + "\"");
    return table("<TR>"
        + cell(
            card.box.width, card.box.height - option.height, " COLSPAN=\"" + std::to_string(card.options.size()) + "\"")
        + "</TR><TR>" + cells + "</TR>");
}

std::string edge_text(const EdgePlan& plan, std::size_t number)
{
    const std::string no = std::to_string(number);
    std::string out = "n" + std::to_string(plan.edge.from);
    if (plan.option)
        out += ":o" + std::to_string(*plan.option);
    out += std::string(plan.pinned ? ":s" : "") + " -> "
        + (plan.edge.sign ? "s" + no : "n" + std::to_string(plan.edge.to)) + ":n [no=\"" + no
        + "\", weight=" + (plan.edge.look == LayoutEdge::Look::Round ? "1" : "3");
    if (!plan.edge.label.empty())
        out += ", label=" + table("<TR>" + cell(plan.label_width, plan.label_height) + "</TR>");
    return out + "];\n";
}

std::string graph_text(const std::vector<LayoutNode>& cards, const std::vector<EdgePlan>& edges)
{
    std::string out
        = "digraph {\ngraph [nodesep=0.55, ranksep=0.75, nslimit=20];\nnode [shape=plain];\nedge [arrowsize=0.9];\n";
    for (const auto& card : cards)
        out += "n" + std::to_string(card.node) + " [label=" + node_text(card) + "];\n";
    for (std::size_t i = 0; i < edges.size(); ++i) {
        if (const auto& sign = edges[i].edge.sign)
            out += "s" + std::to_string(i)
                + " [label=" + table("<TR>" + cell(sign->box.width, sign->box.height) + "</TR>") + "];\n";
        out += edge_text(edges[i], i);
    }
    return out + "}\n";
}

/// Reads numbers and the signs between them from the front of a text: "e,108,189 123,273 123,238.04 …".
class Reader {
public:
    explicit Reader(std::string text)
        : m_text(std::move(text))
    {
    }

    bool at_end() const { return m_at >= m_text.size(); }

    bool skip(std::string_view sign)
    {
        const bool there = m_text.compare(m_at, sign.size(), sign) == 0;
        m_at += there ? sign.size() : 0;
        return there;
    }

    std::optional<double> number()
    {
        double out = 0;
        const auto [end, problem] = std::from_chars(m_text.data() + m_at, m_text.data() + m_text.size(), out);
        if (problem != std::errc{} || !std::isfinite(out))
            return std::nullopt;
        m_at = static_cast<std::size_t>(end - m_text.data());
        return out;
    }

    std::optional<MapPoint> point()
    {
        const auto x = number();
        const bool comma = skip(",");
        const auto y = number();
        skip(" ");
        return x && y && comma ? std::optional(MapPoint{*x, *y}) : std::nullopt;
    }

private:
    std::string m_text;
    std::size_t m_at = 0;
};

std::string field(const Json& object, const char* name)
{
    const auto found = object.find(name);
    return found != object.end() && found->is_string() ? found->get<std::string>() : std::string();
}

Error unreadable()
{
    return {ErrorCode::Unreadable,
        "The map could not be laid out: Graphviz gave an answer that makes no sense (ask for --format text, or install "
        "the package libgvc6 anew)."};
}

/// Takes the places out of Graphviz's answer, in which y runs upwards.
class Answer {
public:
    Answer(const Json& json, PlacedUnit& out)
        : m_json(json)
        , m_out(out)
    {
    }

    bool read(std::vector<LayoutNode> cards, const std::vector<EdgePlan>& edges)
    {
        Reader box(field(m_json, "bb"));
        const auto origin = box.point();
        box.skip(",");
        const auto corner = box.point();
        if (!origin || !corner || !m_json.contains("objects"))
            return false;
        m_out.width = corner->x;
        m_out.height = corner->y;
        m_out.nodes = std::move(cards);
        for (const auto& plan : edges)
            m_out.edges.push_back(plan.edge);
        return read_nodes() && read_edges(edges);
    }

private:
    /// "n7" is a card, "s3" the sign of an arrow.
    bool read_nodes()
    {
        std::size_t cards = 0;
        for (const auto& object : m_json.at("objects")) {
            Reader name(field(object, "name")), place(field(object, "pos"));
            const bool sign = name.skip("s");
            const auto number = name.skip("n") || sign ? name.number() : std::nullopt;
            const auto centre = place.point();
            if (!number || !centre || !(sign ? put_sign(*number, *centre) : put_card(*number, *centre)))
                return false;
            cards += sign ? 0 : 1;
        }
        return cards == m_out.nodes.size();
    }

    bool put_card(double number, MapPoint centre)
    {
        const double at = number - static_cast<double>(m_out.nodes.front().node); // They have numbers in a row.
        if (at < 0 || at >= static_cast<double>(m_out.nodes.size()))
            return false;
        auto& card = m_out.nodes[static_cast<std::size_t>(at)];
        const auto middle = upright(centre);
        move_by(card, middle.x - card.box.width / 2, middle.y - card.box.height / 2);
        return true;
    }

    bool put_sign(double number, MapPoint centre)
    {
        if (number < 0 || number >= static_cast<double>(m_out.edges.size()))
            return false;
        auto& sign = m_out.edges[static_cast<std::size_t>(number)].sign;
        const auto middle = upright(centre);
        if (sign)
            move_by(*sign, middle.x - sign->box.width / 2, middle.y - sign->box.height / 2);
        return sign.has_value();
    }

    bool read_edges(const std::vector<EdgePlan>& plans)
    {
        std::size_t placed = 0;
        for (const auto& object : m_json.value("edges", Json::array())) {
            const std::string no = field(object, "no");
            const auto number = Reader(no).number();
            if (!number || *number < 0 || *number >= static_cast<double>(plans.size()))
                return false;
            const auto at = static_cast<std::size_t>(*number);
            if (!read_curve(field(object, "pos"), m_out.edges[at])
                || !read_label(field(object, "lp"), plans[at], m_out.edges[at]))
                return false;
            fasten(plans[at], m_out.edges[at]);
            ++placed;
        }
        return placed == plans.size();
    }

    bool read_curve(const std::string& text, LayoutEdge& edge) const
    {
        Reader reader(text);
        const auto tip = reader.skip("e,") ? reader.point() : std::nullopt;
        while (tip && !reader.at_end()) {
            const auto point = reader.point();
            if (!point)
                return false;
            edge.points.push_back(upright(*point));
        }
        if (tip)
            edge.tip = upright(*tip);
        return edge.points.size() >= 4 && edge.points.size() % 3 == 1;
    }

    /// Graphviz writes five digits: on a long map an arrow would end a little beside its card.
    void fasten(const EdgePlan& plan, LayoutEdge& edge) const
    {
        const auto& from = card(edge.from);
        const auto& to = edge.sign ? edge.sign->box : card(edge.to).box;
        edge.tip = {to.x + to.width / 2, to.y};
        auto& start = edge.points.front();
        if (plan.pinned) {
            const auto& box = plan.option ? from.options[*plan.option].box : from.box;
            start = {box.x + box.width / 2, box.y + box.height};
        } else {
            start.x = std::clamp(start.x, from.box.x, from.box.x + from.box.width);
            start.y = std::clamp(start.y, from.box.y, from.box.y + from.box.height);
        }
    }

    /// A unit's nodes have numbers in a row.
    const LayoutNode& card(std::size_t node) const { return m_out.nodes[node - m_out.nodes.front().node]; }

    bool read_label(const std::string& text, const EdgePlan& plan, LayoutEdge& edge) const
    {
        if (edge.label.empty())
            return true;
        const auto centre = Reader(text).point();
        if (!centre)
            return false;
        const auto middle = upright(*centre);
        for (auto& line : edge.label) {
            line.x = middle.x - line.width / 2;
            line.y += middle.y - plan.label_height / 2;
        }
        return true;
    }

    MapPoint upright(MapPoint point) const { return {point.x, m_out.height - point.y}; }

    const Json& m_json;
    PlacedUnit& m_out;
};

void move_by(MapPoint& point, double x, double y)
{
    point.x += x;
    point.y += y;
}

} // namespace

void move_by(PlacedUnit& placed, double x, double y)
{
    for (auto& node : placed.nodes)
        move_by(node, x, y);
    for (auto& edge : placed.edges) {
        for (auto& point : edge.points)
            move_by(point, x, y);
        move_by(edge.tip, x, y);
        if (edge.sign)
            move_by(*edge.sign, x, y);
        move_by(edge.label, x, y);
    }
}

Result<PlacedUnit> place(std::vector<LayoutNode> cards, const std::vector<EdgePlan>& edges)
{
    const auto answer = lay_out(graph_text(cards, edges));
    if (!answer)
        return answer.error();
    const Json json = Json::parse(answer.value(), nullptr, false);
    PlacedUnit out;
    if (!json.is_object() || !Answer(json, out).read(std::move(cards), edges))
        return unreadable();
    return out;
}

} // namespace vignette::author
