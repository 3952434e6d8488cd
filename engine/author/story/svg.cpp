#include "engine/author/story/svg.hpp"

#include "engine/author/story/markup.hpp"
#include "engine/author/story/palette.hpp"

#include <algorithm>
#include <cmath>
#include <utility>

namespace vignette::author {

namespace {

using Look = LayoutEdge::Look;

std::string of(std::string_view colour)
{
    return std::string(colour);
}

std::string rectangle(const MapBox& box, double corner, const std::string& more)
{
    return "<rect" + attributes(box) + attribute("rx", number(corner)) + more + "/>\n";
}

std::string style_text()
{
    const auto text = [](std::string_view name, TextRole role, std::string_view colour) {
        const auto face = typeface(role);
        return "." + of(name) + "{font-size:" + number(face.size) + "px;font-weight:" + (face.bold ? "600" : "400")
            + ";fill:" + of(colour) + "}\n";
    };
    return "<style>\ntext{font-family:Inter,sans-serif}\n" + text("heading", TextRole::Heading, ink)
        + text("summary", TextRole::Summary, soft_ink) + ".unit{font-size:20px;font-weight:600}\n"
        + text("title", TextRole::Title, ink) + text("note", TextRole::Note, amber)
        + text("words", TextRole::Option, ink) + text("unplanned", TextRole::Unplanned, soft_ink)
        + text("unreached", TextRole::Unreached, red) + text("end", TextRole::End, ink)
        + text("way", TextRole::WayLabel, ink) + text("small", TextRole::Facts, soft_ink) + ".arrow{fill:none;stroke:"
        + of(soft_ink) + ";stroke-width:1.8;stroke-linecap:round}\n.conditional{stroke-dasharray:9 6}\n"
        + ".round{stroke-dasharray:0.1 7;stroke-width:3.2}\n.head{fill:" + of(soft_ink) + "}\n</style>\n";
}

/// engine/media draws pictures up to this size: larger maps are shown smaller.
constexpr double longest_side = 8000, most_pixels = 30'000'000;

double scale_of(const MapBox& box)
{
    const double by_side = longest_side / std::max(box.width, box.height);
    return std::min({1.0, by_side, std::sqrt(most_pixels / (box.width * box.height))});
}

bool overlap(const MapBox& a, const MapBox& b)
{
    return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

/// Around an arrow: a Bezier curve stays among its points.
MapBox box_of(const LayoutEdge& edge)
{
    MapPoint least = edge.tip, most = edge.tip;
    for (const auto& point : edge.points) {
        least = {std::min(least.x, point.x), std::min(least.y, point.y)};
        most = {std::max(most.x, point.x), std::max(most.y, point.y)};
    }
    return {least.x, least.y, most.x - least.x, most.y - least.y};
}

/// The classes of an arrow.
std::string arrow_class(Look look)
{
    return attribute("class",
        look == Look::Plain             ? "arrow"
            : look == Look::Conditional ? "arrow conditional"
                                        : "arrow round");
}

class Picture {
public:
    Picture(const Story& story, const Layout& layout, const Marks& marks, const MapView& view)
        : m_story(story)
        , m_layout(layout)
        , m_marks(marks)
        , m_view(view)
        , m_part(view.part.value_or(MapBox{0, 0, layout.width, layout.height}))
    {
    }

    std::string draw()
    {
        put_root();
        for (const auto& line : m_layout.heading)
            m_out += drawn(line);
        for (const auto& entry : m_layout.legend)
            put(entry);
        for (const auto& unit : m_layout.units)
            put(unit);
        for (const auto& edge : m_layout.edges) {
            if (in_sight(box_of(edge)))
                put(edge);
        }
        for (const auto& node : m_layout.nodes) {
            if (in_sight(node.box))
                put(node);
        }
        for (const auto& edge : m_layout.edges)
            put_label(edge);
        return std::move(m_out += "</svg>\n");
    }

private:
    /// With a margin for what stands out: labels on cards, signs, the heads of arrows.
    bool in_sight(const MapBox& box) const
    {
        constexpr double out = 200;
        return overlap({box.x - out, box.y - out, box.width + 2 * out, box.height + 2 * out}, m_part);
    }

    void put_root()
    {
        const MapBox& box = m_part;
        const double scale = scale_of(box);
        m_out = "<svg xmlns=\"http://www.w3.org/2000/svg\"" + attribute("width", number(box.width * scale))
            + attribute("height", number(box.height * scale))
            + attribute(
                "viewBox", number(box.x) + " " + number(box.y) + " " + number(box.width) + " " + number(box.height))
            + " role=\"img\" aria-labelledby=\"map_title map_summary\">\n<title id=\"map_title\">Map of "
            + escaped(m_story.title) + "</title>\n<desc id=\"map_summary\">" + escaped(summary_of(m_story, m_marks))
            + "</desc>\n" + style_text()
            + rectangle({0, 0, m_layout.width, m_layout.height}, 0, attribute("fill", paper));
    }

    void put(const LayoutUnit& unit)
    {
        const auto tint = tint_of(tint_number(unit.unit));
        m_out += rectangle(unit.box, 14, attribute("fill", tint.soft));
        m_out += "<g" + attribute("fill", tint.strong) + ">\n";
        for (const auto& line : unit.lines)
            m_out += drawn(line);
        m_out += "</g>\n";
    }

    std::size_t tint_number(std::size_t unit) const { return m_story.units[unit].number; }

    std::string_view strong(const StoryNode& node) const { return tint_of(tint_number(node.unit)).strong; }

    void put(const LayoutEdge& edge)
    {
        std::string path = "M" + place(edge.points.front());
        for (std::size_t i = 1; i < edge.points.size(); ++i)
            path += (i % 3 == 1 ? "C" : " ") + place(edge.points[i]);
        m_out += "<path" + arrow_class(edge.look) + attribute("d", path) + "/>\n";
        put_head(edge.points.back(), edge.tip);
        if (edge.sign)
            put(*edge.sign);
    }

    void put(const MapSign& sign)
    {
        m_out += rectangle(sign.box, sign.box.height / 2, attribute("fill", paper) + attribute("stroke", soft_ink));
        for (const auto& line : sign.lines)
            m_out += drawn(line);
    }

    void put_head(MapPoint base, MapPoint tip)
    {
        const double length = std::max(0.1, std::hypot(tip.x - base.x, tip.y - base.y));
        const double across = 4.5 / length;
        const MapPoint side{(base.y - tip.y) * across, (tip.x - base.x) * across};
        m_out += "<path" + attribute("class", "head")
            + attribute("d",
                "M" + place(tip) + "L" + place({base.x + side.x, base.y + side.y}) + " "
                    + place({base.x - side.x, base.y - side.y}) + "Z")
            + "/>\n";
    }

    static std::string place(MapPoint point) { return number(point.x) + "," + number(point.y); }

    /// On what lies behind it, so that an arrow that it must cross does not strike it through.
    void put_label(const LayoutEdge& edge)
    {
        const auto& tint = tint_of(tint_number(m_story.nodes[edge.from].unit));
        for (const auto& line : edge.label) {
            if (!in_sight({line.x, line.y, line.width, 0}))
                continue;
            m_out += rectangle({line.x - 3, line.y - 12, line.width + 6, 16}, 4, attribute("fill", tint.soft));
            m_out += drawn(line);
        }
    }

    void put(const LayoutNode& node)
    {
        const auto& what = m_story.nodes[node.node];
        if (!what.is_scene())
            return put_end(node);
        m_out += "<g" + attribute("id", svg_id(what)) + ">\n<title>" + escaped(name_of(what)) + "</title>\n";
        if (what.id == m_view.here)
            put_here(node.box);
        put_card(node);
        for (const auto& line : node.lines) {
            if (line.role == TextRole::Note)
                put_note(line);
            m_out += drawn(line);
        }
        put_options(node);
        if (what.id == m_view.here)
            put_flag(node.box, "You are here", ink);
        else if (what.start)
            put_flag(node.box, "Start", strong(what));
        m_out += "</g>\n";
    }

    std::string name_of(const StoryNode& node) const
    {
        std::string out = node.title.empty() ? node.id : node.title + " (" + node.id + ")";
        const auto mark = scene_words(mark_of(m_marks, node));
        return mark.empty() ? out : out + ". " + mark + ".";
    }

    void put_card(const LayoutNode& node)
    {
        const auto& what = m_story.nodes[node.node];
        const auto mark = mark_of(m_marks, what);
        const auto line = mark == Mark::Unreached ? red : mark == Mark::Unplanned ? hairline : strong(what);
        m_out += rectangle(node.box, 12,
            attribute("fill",
                mark == Mark::Unreached       ? red_soft
                    : mark == Mark::Unplanned ? grey_card
                                              : card)
                + attribute("stroke", line) + attribute("stroke-width", mark == Mark::Unreached ? "2.5" : "1.5"));
    }

    void put_note(const MapText& line)
    {
        m_out += rectangle({line.x - 8, line.y - 15, line.width + 16, 22}, 6,
            attribute("fill", amber_soft) + attribute("stroke", amber) + attribute("stroke-width", "0.8"));
    }

    void put_options(const LayoutNode& node)
    {
        for (const auto& option : node.options) {
            const auto& what = m_story.nodes[node.node];
            m_out += "<g>\n<title>" + escaped(what.options[option.option].label) + "</title>\n";
            if (option.option == 0)
                put_line({option.box.x, option.box.y}, {node.box.x + node.box.width, option.box.y});
            else
                put_line({option.box.x, option.box.y}, {option.box.x, option.box.y + option.box.height});
            for (const auto& line : option.lines)
                m_out += drawn(line);
            m_out += "</g>\n";
        }
    }

    void put_line(MapPoint from, MapPoint to)
    {
        m_out += "<path" + attribute("d", "M" + place(from) + "L" + place(to)) + attribute("stroke", hairline) + "/>\n";
    }

    void put_end(const LayoutNode& node)
    {
        m_out += rectangle(node.box, node.box.height / 2,
            attribute("fill", card) + attribute("stroke", strong(m_story.nodes[node.node]))
                + attribute("stroke-width", "2.5"));
        for (const auto& line : node.lines)
            m_out += drawn(line);
    }

    void put_here(const MapBox& box)
    {
        m_out += rectangle({box.x - 7, box.y - 7, box.width + 14, box.height + 14}, 18, attribute("fill", ink));
        m_out += rectangle({box.x - 5, box.y - 5, box.width + 10, box.height + 10}, 16, attribute("fill", focus));
        m_out += rectangle({box.x - 1, box.y - 1, box.width + 2, box.height + 2}, 13, attribute("fill", ink));
    }

    /// A word on the card's upper edge, at the left: arrows come in at its middle.
    void put_flag(const MapBox& box, const std::string& word, std::string_view colour)
    {
        const double width = word.size() > 6 ? 98 : 50;
        m_out += rectangle({box.x + 12, box.y - 11, width, 22}, 11, attribute("fill", colour));
        m_out += "<text" + attribute("x", number(box.x + 12 + width / 2)) + attribute("y", number(box.y + 4.5))
            + " text-anchor=\"middle\" font-size=\"13\" font-weight=\"600\" fill=\"#FFFFFF\">" + word + "</text>\n";
    }

    void put(const LegendEntry& entry)
    {
        using Sample = LegendEntry::Sample;
        const auto& box = entry.box;
        const double middle = box.y + box.height / 2;
        const auto boxed = [&](std::string_view fill, std::string_view line, double corner) {
            m_out += rectangle({box.x, box.y + 2, box.width, box.height - 4}, corner,
                attribute("fill", fill) + attribute("stroke", line) + attribute("stroke-width", "1.5"));
        };
        const auto arrow = [&](Look look) {
            m_out += "<path" + arrow_class(look)
                + attribute("d", "M" + place({box.x, middle}) + "L" + place({box.x + box.width - 9, middle})) + "/>\n";
            put_head({box.x + box.width - 9, middle}, {box.x + box.width, middle});
        };
        switch (entry.sample) {
        case Sample::Start:
            put_flag({box.x - 12, middle, 0, 0}, "Start", ink);
            break;
        case Sample::Note:
            boxed(amber_soft, amber, 6);
            break;
        case Sample::Conditional:
            arrow(Look::Conditional);
            break;
        case Sample::Round:
            arrow(Look::Round);
            break;
        case Sample::Far:
            boxed(paper, soft_ink, 10);
            break;
        case Sample::Unplanned:
            boxed(grey_card, hairline, 6);
            break;
        case Sample::Unreached:
            boxed(red_soft, red, 6);
            break;
        }
        m_out += drawn(entry.text);
    }

    const Story& m_story;
    const Layout& m_layout;
    const Marks& m_marks;
    const MapView& m_view;
    MapBox m_part;
    std::string m_out;
};

} // namespace

std::string svg_of(const Story& story, const Layout& layout, const Marks& marks, const MapView& view)
{
    return Picture(story, layout, marks, view).draw();
}

std::string svg_id(const StoryNode& node)
{
    return "scene_" + node.id;
}

} // namespace vignette::author
