#pragma once

#include "engine/course/course.hpp"

#include <functional>
#include <string>

// For the .cpp files of engine/classroom only.
namespace vignette::classroom {

/// Where a condition stands: a page of a scene, what followed one of its options, or what followed any of them.
struct Standing {
    course::Index scene = 0;
    std::size_t part = 0;
    course::Index option = course::nothing;
    bool any_outcome = false;
};

using Words = std::function<std::string(const course::Condition&, const Standing&)>;

/// Everything is told and open to everybody; jumps stay as they are.
course::Course opened(course::Course);

/// The same, with the words of each condition where it stood: "Only if the room chose A at 7: …".
course::Course opened_in_words(course::Course, const Words&);

} // namespace vignette::classroom
