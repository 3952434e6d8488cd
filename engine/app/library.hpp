#pragma once

#include "engine/course/builder.hpp"

#include <filesystem>
#include <string>
#include <vector>

namespace vignette::app {

/// A course in the folder of courses, as far as the list needs it.
struct Shelved {
    std::filesystem::path folder;
    course::Loaded loaded;
};

/// Loads a course with the program's own limits on time.
course::Loaded load(const std::filesystem::path& folder);

/// Every course in `folder` (each sub-folder with a course.lua) that is for learners: not the template, not the tour.
std::vector<Shelved> shelf(const std::filesystem::path& folder);

/// All findings as text for people, one after another.
std::string render_all(const course::Loaded&, const std::filesystem::path& folder);

} // namespace vignette::app
