#pragma once

#include "engine/app/desk.hpp"

#include <string>

namespace vignette::app {

/// How the window is asked for on the command line.
struct WindowWish {
    Wish wish;
    std::string renderer = "software"; ///< Or "accelerated".
    double scale = 0; ///< 0: ask the display.
};

/// Opens the window and stays until it is closed.
/// Errors: NotFound where there is no display, with what to do instead.
Status run_window(const Places&, const WindowWish&);

} // namespace vignette::app
