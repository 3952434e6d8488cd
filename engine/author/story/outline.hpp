#pragma once

#include "engine/author/story/marks.hpp"
#include "engine/author/story/story.hpp"

#include <string>

namespace vignette::author {

/// The story as an outline in text, for who hears it rather than sees it and for comparing two versions: each scene
/// once, in the order in which a learner meets them, with what it asks and where each option leads. No line is wider
/// than 80 characters, unless a single name is. No line numbers and no positions: a change shows where it was made.
std::string outline_of(const Story&, const Marks& = {});

} // namespace vignette::author
