#pragma once

#include "engine/app/preview.hpp"

#include <string>

namespace vignette::app {

/// How the preview's window is asked for on the command line.
struct PreviewWish {
    Preview::Wish wish;
    std::string renderer = "software"; ///< Or "accelerated".
    double scale = 0; ///< 0: ask the display.
};

/// Opens the window, and stays until it is closed. What is saved in the course's folder meanwhile comes up by itself.
/// Errors: NotFound where there is no display.
Status run_preview(const Places&, const PreviewWish&);

} // namespace vignette::app
