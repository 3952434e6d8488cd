#pragma once

#include "engine/app/places.hpp"
#include "engine/app/teach/lectern.hpp"

namespace vignette::app {

/// How the two windows are asked for on the command line.
struct TeachWindows {
    std::filesystem::path course;
    TeachWish wish; ///< Its unit: by its id, or by its number.
    std::string language; ///< "cy"; empty: as it is written.
    std::string renderer = "software"; ///< Or "accelerated".
    double scale = 0; ///< Of the facilitator's window; 0: ask the display.
};

/// Opens the windows, and stays until the facilitator's is closed. Errors: NotFound where there is no display, or
/// no such unit; those of a course that cannot be played.
Status run_teach(const Places&, const TeachWindows&);

} // namespace vignette::app
