#pragma once

#include "engine/play/plan_names.hpp"

namespace vignette::play {

// What a plan expects, against a play as it stands. Used by plan_runner.cpp alone, but for what plan_offers.cpp tells;
// the names have been checked before.

/// "scene “talking”", as it follows "expected".
std::string described(const Expectation&);

bool holds(const Course&, const State&, PlanNames&, const Expectation&);

/// Why an option of the choice that is on screen cannot be chosen now, or the label of the one with the nearest name:
/// begins with ", "; may be empty.
std::string about_option(const Course&, const State&, std::string_view option);

/// ", trust is 2, rushed is false": what a condition asks about, each once.
std::string values_in(const Course&, const State&, const course::Expression&);

/// What there is now: the page, and the variables that the expectation asks about.
std::string instead(const Course&, const State&, PlanNames&, const Expectation&);

} // namespace vignette::play
