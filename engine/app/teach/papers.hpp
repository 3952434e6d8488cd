#pragma once

#include "engine/app/paper.hpp"
#include "engine/course/course.hpp"

#include <string>
#include <vector>

namespace vignette::app {

/// A class on paper, for a room without a computer: what the facilitator has, what each learner gets, and the sheet
/// that goes round. Numbers say where an answer leads: "go to 14".
struct ClassPapers {
    exchange::documents::Document pack; ///< With notes, discussions and times; every outcome.
    exchange::documents::Document handouts; ///< Without them. What follows an answer stands on a page of its own.
    exchange::documents::Document sheet; ///< The register, with room to sign.
};

/// `title`: of the course, as it is named outside. `paper`: its pictures, its foot and its day; jots are left out.
/// Cost: a page and a picture for each section.
ClassPapers class_papers(const course::Course&, const std::string& title, const Paper& paper);

} // namespace vignette::app
