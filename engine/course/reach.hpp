#pragma once

#include "engine/course/build_state.hpp"

namespace vignette::course {

/// Walks the graph of scenes from each unit's start, conditions ignored: scenes that nothing leads to, and scenes from
/// which no ending can be reached, are findings (once there are no errors). Also sets Scene::steps_left. Cost: O(scenes
/// + ways).
void check_reach(Builder::State&);

} // namespace vignette::course
