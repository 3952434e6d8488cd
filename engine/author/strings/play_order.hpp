#pragma once

#include "engine/course/course.hpp"

#include <vector>

namespace vignette::author {

/// The scenes of a unit as a learner meets them: breadth first from its start, then those that nothing leads to, as
/// they are written. Goes by names, so the course need not be resolved. Cost: O(scenes of the course + ways of the
/// unit).
std::vector<course::Index> scenes_in_play_order(const course::Course&, course::Index unit);

} // namespace vignette::author
