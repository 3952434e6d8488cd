#pragma once

#include "engine/app/places.hpp"
#include "engine/core/clock.hpp"
#include "engine/core/result.hpp"

#include <filesystem>
#include <vector>

namespace vignette::app {

/// Writes a class on paper into `folder`, which has to be there: all that ClassPapers has, each as HTML and as PDF.
/// What was there stays; the paths that were written come back. Errors: those of the course and of the folder; the
/// first stops it.
Result<std::vector<std::filesystem::path>> save_papers(
    const Places&, const std::filesystem::path& course, const std::filesystem::path& folder, Seconds now);

} // namespace vignette::app
