#pragma once

#include "engine/author/story/edges.hpp"
#include "engine/author/story/layout.hpp"

namespace vignette::author {

/// One unit, laid out by itself.
struct PlacedUnit {
    double width = 0, height = 0;
    std::vector<LayoutNode> nodes;
    std::vector<LayoutEdge> edges;
};

void move_by(PlacedUnit&, double x, double y);

/// Gives each card and arrow of a unit its place; `cards` are the unit's nodes in order.
/// Errors: as lay_out().
Result<PlacedUnit> place(std::vector<LayoutNode> cards, const std::vector<EdgePlan>& edges);

} // namespace vignette::author
