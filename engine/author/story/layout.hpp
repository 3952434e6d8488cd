#pragma once

#include "engine/author/story/marks.hpp"
#include "engine/author/story/story.hpp"
#include "engine/core/result.hpp"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace vignette::author {

/// Unit: all measures of a layout are pixels of the map at its natural size, from its top left.
struct MapPoint {
    double x = 0, y = 0;
};
struct MapBox {
    double x = 0, y = 0, width = 0, height = 0;
};

/// What a line of text is, which decides how it looks.
enum class TextRole {
    Heading, ///< The course's title.
    Summary,
    UnitTitle,
    UnitFacts,
    Title, ///< A scene's.
    Facts, ///< Its id and pages.
    Note, ///< "Content note".
    Asks,
    Prompt, ///< Of its choice.
    Option,
    OnlyIf,
    Unplanned,
    Unreached,
    End,
    WayLabel,
    Legend,
};

/// A line of text. `x` and `y` are where its first letter stands, on the base line; `width` as we measure it.
struct MapText {
    TextRole role = TextRole::Title;
    double x = 0, y = 0, width = 0;
    std::string text;
};

/// How large a role is set, and how far apart its lines are.
struct Typeface {
    double size = 0, line = 0;
    bool bold = false;
};
Typeface typeface(TextRole);

struct LayoutOption {
    std::size_t option = 0; ///< In the options of its node.
    MapBox box;
    std::vector<MapText> lines;
};

struct LayoutNode {
    std::size_t node = 0; ///< In Story::nodes.
    MapBox box;
    std::vector<MapText> lines;
    std::vector<LayoutOption> options; ///< Side by side at the foot of the card.
};

/// A small sign that names a scene which stands far from where an arrow leaves: lines across half a map help nobody.
struct MapSign {
    MapBox box;
    std::vector<MapText> lines;
};

/// An arrow. Options that all lead the same way share one.
struct LayoutEdge {
    enum class Look { Plain, Conditional, Round } look = Look::Plain;
    std::size_t from = 0, to = 0; ///< In Story::nodes.
    std::vector<std::size_t> ways; ///< In Story::ways.
    std::vector<MapPoint> points; ///< A Bezier curve: the start, then three for each piece.
    MapPoint tip; ///< Of its head, which begins at the last point.
    std::optional<MapSign> sign; ///< It ends here instead of at `to`.
    std::vector<MapText> label;
};

struct LayoutUnit {
    std::size_t unit = 0; ///< In Story::units.
    MapBox box;
    std::vector<MapText> lines;
};

/// A sample and what it means.
struct LegendEntry {
    enum class Sample { Start, Note, Conditional, Round, Far, Unplanned, Unreached } sample = Sample::Start;
    MapBox box; ///< Of the sample.
    MapText text;
};

struct Layout {
    double width = 0, height = 0;
    std::vector<MapText> heading;
    std::vector<LegendEntry> legend; ///< Only what this map shows.
    std::vector<LayoutUnit> units;
    std::vector<LayoutNode> nodes; ///< One for each of Story::nodes, in their order.
    std::vector<LayoutEdge> edges;
};

/// Where everything of a map stands: each unit by itself, laid out from top to bottom by Graphviz; units side by side.
/// The marks take room in their scenes, so svg_of() wants the same ones.
/// Cost: 10 ms for a unit of a dozen scenes. Errors: as lay_out() in graphviz.hpp.
Result<Layout> layout_of(const Story&, const Marks& = {});

} // namespace vignette::author
