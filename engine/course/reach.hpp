#pragma once

#include "engine/course/build_state.hpp"

namespace vignette::course {

/// Walks the graph of scenes from each unit's start, conditions ignored, and sets Scene::steps_left. Causes are told,
/// and not what follows from them:
/// - Where there is any error, nothing is said of where scenes lead: a way that is lost could have led anywhere.
/// - Scenes that lead only to one another, with no ending, are told once: at the way that leads back, or, where several
///   do, at the first of them. What leads to them is not told.
/// - Of scenes that nothing leads to, the one is told behind which the others lie; in a unit with such a circle none,
///   since the way out of it is what is missing: the finding names the first of them instead.
/// Cost: O(scenes + ways).
void check_reach(Builder::State&);

} // namespace vignette::course
