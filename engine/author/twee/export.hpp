#pragma once

#include "engine/author/twee/remarks.hpp"
#include "engine/course/course.hpp"

#include <string>
#include <vector>

namespace vignette::author::twee {

/// A course as a Twine story.
struct ExportedStory {
    std::string text; ///< In the form Twee 3.
    struct Left {
        course::Where where; ///< In the course.
        std::string what; ///< What Twine has not, and what was done instead.
    };
    std::vector<Left> remarks;
};

/// Scenes become passages of their ids, options links to passages "scene/option" that hold the outcome. Plain text:
/// what happens under a condition, effects and other notes stand in comments <!-- … -->, which import_twee reads again;
/// so the scenes, options and ways of a course come back as they were. The IFID follows from the course's id and is
/// always the same.
ExportedStory export_twee(const course::Course&);

/// An IFID made of any words: a UUID, in capitals.
std::string ifid_for(std::string_view words);

} // namespace vignette::author::twee
