#pragma once

#include "engine/course/course.hpp"

#include <string>

namespace vignette::app {

/// What a course is called wherever somebody else may read it: neutral where the course asks for it.
inline std::string name_outside(const course::Course& course)
{
    return course.listed_as.empty() ? course.title.value : course.listed_as.value;
}

} // namespace vignette::app
