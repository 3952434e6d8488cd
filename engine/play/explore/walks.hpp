#pragma once

#include "engine/play/explore/minutes.hpp"
#include "engine/play/explore/report.hpp"

namespace vignette::play {

/// Random walks through all units, for courses that are too large to explore: `limits.walks` learners, each through the
/// units in a random order, anew from the start of the course. What they meet goes to `met`, what is wrong to `report`.
///
/// Returns the figures of each unit by what the walks took: `usual` is their mean; routes are not counted.
std::vector<UnitFigures> walk(
    const Course&, const Places&, const Minutes&, const ExploreLimits&, Met& met, Report& report);

} // namespace vignette::play
