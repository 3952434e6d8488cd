#pragma once

#include "engine/window/layout.hpp"

namespace vignette::window {

/// The places in the layout's pictures that answer a question, where the drawing has them. One that is not in the
/// drawing is left out: its answer stands in the list beside it.
std::vector<Zone> zones_of(const Layout&, const Context&);

/// Where the zone is in the window now.
Rect zone_rect(const Layout&, const Zone&);

} // namespace vignette::window
