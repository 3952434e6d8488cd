#pragma once

#include "engine/window/stroke.hpp"

#include <optional>

struct SDL_KeyboardEvent;

namespace vignette::window {

/// SDL's key in our words; nothing for keys that mean nothing to us, or that are held with Alt.
std::optional<Stroke> stroke_of(const SDL_KeyboardEvent&);

} // namespace vignette::window
