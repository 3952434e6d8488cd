#pragma once

#include "engine/course/course.hpp"

#include <vector>

namespace vignette::course {

/// By scene: the scenes that something leads to from there, or from which something leads there.
using Arcs = std::vector<std::vector<Index>>;

/// The other way round.
Arcs turned(const Arcs&);

/// Of those that are `inside`, the few behind which all the others lie; of a circle that no other leads into, the
/// first. In order. Cost: O(scenes + arcs).
std::vector<Index> heads(const Arcs&, const std::vector<bool>& inside);

/// `from`, and what can be reached from it without leaving `inside`; all that is no longer inside afterwards. In order.
/// Cost: O(what it takes + arcs from there).
std::vector<Index> take_behind(const Arcs&, std::vector<bool>& inside, Index from);

} // namespace vignette::course
