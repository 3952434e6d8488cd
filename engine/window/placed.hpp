#pragma once

#include "engine/present/screen.hpp"

#include <vector>

namespace vignette::window {

/// Device-independent pixels from the window's top left corner.
struct Rect {
    float x = 0, y = 0, width = 0, height = 0;

    bool contains(float px, float py) const { return px >= x && py >= y && px < x + width && py < y + height; }
    friend bool operator==(const Rect&, const Rect&) = default;
};

/// Where an item is. The one list that drawing, mouse, keyboard and the screen-reader bridge share.
struct Placed {
    const present::Item* item = nullptr; ///< Borrowed from the shown Screen.
    Rect rect; ///< After scrolling; may lie outside the window.
    int parent = -1; ///< Index in the same list, or -1 for the window itself.
    bool visible = true; ///< Some of it is inside its column's view.
};

} // namespace vignette::window
