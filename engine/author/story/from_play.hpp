#pragma once

#include "engine/author/story/marks.hpp"
#include "engine/play/explore/explore.hpp"
#include "engine/play/plan_run.hpp"

#include <optional>

namespace vignette::author {

/// What plans met; of several reports, the sum: add_to(add_to({}, one), another).
Met add_to(Met, const play::PlanReport&);

/// What some route meets. Nothing where not every situation was explored: then it is not known what no route meets.
std::optional<Met> met_of(const course::Course&, const play::Explored&);

} // namespace vignette::author
