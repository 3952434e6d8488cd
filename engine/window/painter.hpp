#pragma once

#include "engine/window/canvas.hpp"
#include "engine/window/pictures_shown.hpp"
#include "engine/window/view.hpp"

namespace vignette::window {

/// Paints all of a view: columns clipped to where they show, bars over them, then hover and the focus ring.
/// Cost: one quad a character.
void paint(Canvas&, const View&, PicturesShown&);

} // namespace vignette::window
