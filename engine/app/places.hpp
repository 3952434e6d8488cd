#pragma once

#include "engine/core/result.hpp"

#include <filesystem>
#include <vector>

namespace vignette::app {

/// Where things are on this computer.
struct Places {
    std::filesystem::path courses; ///< The folder of courses that came with the program.
    std::filesystem::path records; ///< The platform's data folder for Vignette.
    std::vector<std::filesystem::path> picture_caches; ///< Ready-made rasters, first one first.
    std::filesystem::path home; ///< The person's own folder.
    std::vector<std::filesystem::path> drives; ///< Folders in which sticks and drives turn up.
    std::filesystem::path writable_cache; ///< For rasters made here; empty: nowhere.
};

/// Beside the program first, then where it was built. VIGNETTE_RECORDS and VIGNETTE_COURSES come before both.
Places find_places();

} // namespace vignette::app
