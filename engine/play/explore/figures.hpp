#pragma once

#include "engine/play/explore/graph.hpp"
#include "engine/play/explore/minutes.hpp"

namespace vignette::play {

/// What each unit of an explored graph is like, from its first opening page, by whoever.
std::vector<UnitFigures> figures(const Course&, const Graph&, const Minutes&);

} // namespace vignette::play
