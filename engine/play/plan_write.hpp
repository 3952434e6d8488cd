#pragma once

#include "engine/play/plan.hpp"

#include <string>

namespace vignette::play {

/// An event as a line of a plan, without a newline: `choose "sit"`. parse_plan() reads it back as the same event.
/// Empty for what plans do not know (opening another unit).
std::string plan_line(const Event&);

/// A whole run as parse_plan() reads it, with a newline at its end. Steps follow one another on lines of their own;
/// what is expected stands behind the event before it.
std::string plan_text(const PlanRun&);

} // namespace vignette::play
