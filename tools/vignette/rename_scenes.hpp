#pragma once

#include "engine/play/plan.hpp"
#include "engine/play/state.hpp"

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <utility>

namespace vignette::tools {

/// The scene that each line of a plan is in, before its event (false) and behind it (true). A run ends where the course
/// does not take it further.
using LineScenes = std::map<std::pair<std::uint32_t, bool>, std::string>;

/// Nothing where the plan cannot be read.
LineScenes scenes_of_plan(const course::Course&, std::string_view plan);

} // namespace vignette::tools
