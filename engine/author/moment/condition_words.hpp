#pragma once

#include "engine/course/course.hpp"

#include <string>

namespace vignette::author {

/// "trust is at least 2 and rushed is false", for an author who reads `trust >= 2 and not rushed`. As it was written
/// where it has brackets, or says the same of two things at once: there the signs are clearer.
std::string needed_in_words(const course::Course&, const course::Condition&);

} // namespace vignette::author
