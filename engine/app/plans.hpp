#pragma once

#include "engine/author/story/marks.hpp"
#include "engine/course/course.hpp"

#include <filesystem>
#include <optional>

namespace vignette::app {

/// What the plans of a course come to, for its map.
struct PlansMet {
    std::optional<author::Met> met; ///< Up to where each holds; nothing: there are none.
    bool sound = true; ///< All of them can be read, and hold.
};

/// Plays plans/*.plan of the course in `folder`, once each. What is wrong with them is for `vignette test` to tell.
PlansMet play_plans(const course::Course&, const std::filesystem::path& folder);

} // namespace vignette::app
