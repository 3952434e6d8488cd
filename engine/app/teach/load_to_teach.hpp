#pragma once

#include "engine/app/places.hpp"
#include "engine/core/result.hpp"
#include "engine/course/course.hpp"

#include <filesystem>
#include <optional>
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

/// The unit that is asked for by its id, or by its number: "2" is the second. No id is a number. Nothing where `wish`
/// is empty. Errors: NotFound, with the ids that there are.
Result<std::optional<course::Index>> unit_to_teach(const course::Course&, const std::string& wish);

} // namespace vignette::app
