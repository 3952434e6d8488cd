#pragma once

#include "engine/author/versions/compare.hpp"

#include <map>
#include <string>

namespace vignette::author {

/// A question whose answer is kept, and what it asks.
struct Asked {
    Question question;
    std::string prompt;
};

/// By the key under which answers are kept: every reflection, plan, rating and other answer of a course. Not jots,
/// which are never kept, and not choices, which are the route.
std::map<std::string, Asked> questions_of(const course::Course&);

} // namespace vignette::author
