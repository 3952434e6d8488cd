#pragma once

#include "engine/play/state.hpp"

#include <vector>

namespace vignette::classroom {

/// What the room talks about on the page that is shown, in the order written; the facilitator's notes are the page's
/// own (play::Page::notes). A choice has those for `at = "choice"`; its outcome has the others, then the option's, then
/// what all outcomes share; a page without a choice has all of its own. Borrows the course. Cost: O(discussions of the
/// page).
std::vector<const course::Discuss*> discussions(const course::Course&, const play::State&);

/// The first of them that has a length, which the timer is for; null where none has.
const course::Discuss* timed(const std::vector<const course::Discuss*>&);

} // namespace vignette::classroom
