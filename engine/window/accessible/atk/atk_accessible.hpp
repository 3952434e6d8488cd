#pragma once

#include "engine/window/accessible/accessible.hpp"

namespace vignette::window {

/// On the bus, or nullptr where that cannot be.
std::unique_ptr<Accessible> start_atk(AccessibleHost&, std::string_view program);

} // namespace vignette::window
