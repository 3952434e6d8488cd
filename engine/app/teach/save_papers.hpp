#pragma once

#include "engine/app/places.hpp"
#include "engine/core/clock.hpp"
#include "engine/core/result.hpp"

#include <filesystem>
#include <string>
#include <vector>

namespace vignette::app {

/// A class that is wanted on paper.
struct PaperWish {
    std::filesystem::path course;
    std::string unit; ///< This one alone, by its id or its number; empty: all of them.
    std::string language; ///< As load_to_teach() has it.
    std::filesystem::path folder; ///< It has to be there. A relative one begins where the program was started.
};

/// Writes all that ClassPapers has, each as HTML and as PDF. What was there stays; the paths that were written come
/// back. Errors: those of the course, of its unit and of the folder; the first stops it.
Result<std::vector<std::filesystem::path>> save_papers(const Places&, const PaperWish&, Seconds now);

} // namespace vignette::app
