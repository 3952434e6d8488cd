#pragma once

#include "engine/author/story/marks.hpp"
#include "engine/author/story/story.hpp"

#include <string>

namespace vignette::author {

/// The story in the language of Graphviz's `dot`, one cluster a unit, for who wants to lay it out otherwise. Dashed:
/// under a condition; dotted: round a content note; grey and red scenes say in words what they mean.
std::string dot_of(const Story&, const Marks& = {});

} // namespace vignette::author
