#pragma once

#include "engine/play/plan_names.hpp"

namespace vignette::play {

// What a plan expects, against a play as it stands. Used by plan_runner.cpp alone; the names have been checked before.

/// "scene “talking”", as it follows "expected".
std::string described(const Expectation&);

bool holds(const Course&, const State&, PlanNames&, const Expectation&);

/// What there is now: the page, and the variables that the expectation asks about.
std::string instead(const Course&, const State&, PlanNames&, const Expectation&);

} // namespace vignette::play
