#pragma once

#include "engine/author/twee/import.hpp"
#include "engine/course/builder.hpp"

#include <string>

namespace vignette::author::twee {

/// `story` as it is imported; fails the test where it cannot be.
ImportedStory imported(const std::string& story);

/// Its course, which must load.
course::Course course_of(const ImportedStory&);

/// The scenes of its only unit in Lua, from the first on.
std::string scenes_of(const std::string& story);

/// The lines of course.lua that declare what it remembers.
std::string memory_of(const std::string& story);

/// What is remarked on: "2: …", a line each.
std::string remarks_on(const std::string& story);

} // namespace vignette::author::twee
