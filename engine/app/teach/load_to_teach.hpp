#pragma once

#include "engine/app/places.hpp"
#include "engine/core/result.hpp"
#include "engine/course/course.hpp"

#include <filesystem>
#include <string>

namespace vignette::app {

/// A course that can be taught, with what the site adds to it.
struct Taught {
    course::Course course;
    std::filesystem::path folder; ///< Absolute; its pictures lie there.
};

/// `language`: "cy"; empty: as it is written. Errors: a sentence that says what is the matter with it, or with its
/// name.
Result<Taught> load_to_teach(const Places&, const std::filesystem::path& course, const std::string& language);

} // namespace vignette::app
