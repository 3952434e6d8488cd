#pragma once

#include "engine/core/result.hpp"
#include "engine/play/event.hpp"
#include "engine/play/state.hpp"

namespace vignette::play {

/// The state after `event`. Pure: no clock, chance, disk or Lua.
///
/// Errors: Refused, with a sentence that says what the page offers instead, if the event does not fit the page; the
/// state
///         that was handed in is not changed by that (hand in a copy, or ask refusal() first and then move).
/// Cost:   O(size of the page); one Moment is copied where the learner moves on.
Result<State> step(const Course&, State, const Event&);

/// Why `event` would be refused now, or nothing.
std::optional<Error> refusal(const Course&, const State&, const Event&);

} // namespace vignette::play
