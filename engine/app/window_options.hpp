#pragma once

#include "engine/app/places.hpp"
#include "engine/present/settings.hpp"
#include "engine/window/window.hpp"

#include <string>

namespace vignette::app {

/// How a window looks: as the command line and the settings ask. No picture is put aside, since which ones were drawn
/// tells what a learner met and chose, and an author's change all the time; who may all the same says where.
window::Options window_options(
    const Places&, const std::string& renderer, double scale, const present::Settings& settings);

} // namespace vignette::app
