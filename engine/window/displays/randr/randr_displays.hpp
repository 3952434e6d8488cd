#pragma once

#include "engine/window/displays/displays.hpp"

namespace vignette::window {

/// The displays as RandR knows them. Null where its library or an X server with RandR 1.5 is missing.
std::unique_ptr<Displays> open_randr_displays(std::function<void()> changed);

} // namespace vignette::window
