#pragma once

#include "engine/course/course.hpp"

#include <string>
#include <vector>

namespace vignette::author::reading {

/// A text that learners read or hear, and how it is told.
struct Told {
    enum class By {
        Narrator, ///< The course itself: what is told, asked and offered.
        Person, ///< A character, or a side: in their own words.
        World, ///< Something that is written there: a sign, a sheet.
        Description, ///< In place of a picture.
    } by
        = By::Narrator;
    const course::Text* text = nullptr; ///< In the course.
    course::Index unit = course::nothing; ///< Nothing: it belongs to the whole course.
};

/// Every text that is told to a learner, unit by unit as the course is written, then those of the whole course: terms,
/// resources and ground rules. Not: notes, discussions and guides (they are for facilitators), sources, competencies,
/// helplines, and the language guide itself.
std::vector<Told> told(const course::Course&);

/// The text with a figure where a variable shows. Stars of *emphasis* stay.
std::string filled(const course::Text&);

} // namespace vignette::author::reading
