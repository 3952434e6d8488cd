#pragma once

#include "engine/app/paper.hpp"
#include "engine/course/course.hpp"

#include <optional>
#include <string>
#include <vector>

namespace vignette::app {

/// A class on paper, for a room without a computer. Numbers say where an answer leads: "go to 14".
struct ClassPapers {
    exchange::documents::Document plan; ///< What comes when, and what makes a good class, to tick.
    exchange::documents::Document pack; ///< For the facilitator: with notes, discussions and times; every outcome.
    exchange::documents::Document handouts; ///< Without them. What follows an answer stands on a page of its own.
    exchange::documents::Document cards; ///< A letter a sheet, to be held up; as many as the longest question needs.
    exchange::documents::Document sheet; ///< The register, with room to sign.
    exchange::documents::Document evaluation; ///< "How was it?", without a name.
    exchange::documents::Document between; ///< What to try until next time, and what was seen.
};

/// `title`: of the course, as it is named outside. `paper`: its pictures, its foot and its day; jots are left out.
/// `only`: plan, pack, handouts and between have this unit alone, with the numbers and letters of the whole course; the
/// rest is the same for all. Cost: a page and a picture for each section.
ClassPapers class_papers(const course::Course&, const std::string& title, const Paper& paper,
    std::optional<course::Index> only = std::nullopt);

} // namespace vignette::app
