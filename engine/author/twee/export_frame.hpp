#pragma once

#include "engine/course/course.hpp"

#include <string>

namespace vignette::author::twee {

/// The passage StoryData, as JSON.
std::string story_data(const course::Course&);

/// The passage that tells an import which course this was: its units, what it remembers, roles and nations. As JSON.
std::string frame_data(const course::Course&);

} // namespace vignette::author::twee
