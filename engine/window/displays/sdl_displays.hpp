#pragma once

#include "engine/window/displays/displays.hpp"

namespace vignette::window {

/// SDL's list, the first one the primary; empty while its video is not started. SDL brings it up to date as the window
/// takes its events. On the window's thread.
std::vector<DisplayPlace> sdl_displays();

} // namespace vignette::window
