#pragma once

#include "engine/course/course.hpp"

#include <string>

namespace vignette::author {

/// What a step of a condition reads, as it is written there: `trust`, `seen("hallway")`, `role("cook")`; empty for
/// signs and numbers.
std::string name_of(const course::Fact&); ///< `seen("hallway")`.
std::string name_read_by(const course::Course&, const course::Op&);

/// "trust is at least 2 and rushed is false", for an author who reads `trust >= 2 and not rushed`. As it was written
/// where it has brackets, or says the same of two things at once: there the signs are clearer.
std::string needed_in_words(const course::Course&, const course::Condition&);

} // namespace vignette::author
