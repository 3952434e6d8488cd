#pragma once

#include <string>

namespace vignette::window {

/// A key that went down. `key` has the names that Item::key has: "1", "a", "F8", "Esc", "Enter", "Backspace", and
/// beside them "Tab", "Space", "Left", "Right", "Up", "Down", "Home", "End", "PageUp", "PageDown", "Delete".
struct Stroke {
    std::string key{};
    bool shift = false;
    bool control = false;
};

} // namespace vignette::window
