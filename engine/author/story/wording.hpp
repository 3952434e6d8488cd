#pragma once

#include "engine/author/story/story.hpp"

namespace vignette::author {

/// Course text on one line, as its author wrote it: variables by their names in braces, without the signs of emphasis.
std::string plain(const course::Course&, const course::Text&);

/// What a question is called for authors: "Choice", "Rating before".
std::string name_of(const course::Ask&);

/// Whether the condition reads a variable that `compute` works out.
bool reads_computed(const course::Course&, const course::Condition&);

} // namespace vignette::author
