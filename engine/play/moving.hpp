#pragma once

#include "engine/play/state.hpp"

#include <vector>

namespace vignette::play {

/// The moves that lead on, without the trail: they change the moment (and what was tried) alone. step() remembers the
/// moment before; exploring plays with the same functions. What a page does not offer must have been refused before.

/// What `continue` does on any page but a unit's last.
void move_on(const Course&, State&);

/// The outcome of an option of the shown choice.
void move_to_outcome(const Course&, State&, Index option);

/// The way round a content note; on a unit's opening page its end, the summary being read.
void move_round(const Course&, State&);

/// The first of `jumps` that holds; their number where none does.
Index jump_that_holds(const std::vector<course::Jump>&, const course::Facts&);

/// Where `continue` leads from an outcome or from a page without a choice; its kind is None for the next page of the
/// same scene.
const course::Way& way_ahead(const Course&, const State&);

} // namespace vignette::play
