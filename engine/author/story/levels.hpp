#pragma once

#include "engine/author/story/story.hpp"

namespace vignette::author {

/// How far down each of a unit's nodes stands on a map: one further than the furthest of those that lead to it, ways
/// back left out. By node, from StoryUnit::first. Cost: O(nodes + ways).
std::vector<std::size_t> levels_of(const Story&, const StoryUnit&);

} // namespace vignette::author
