#pragma once

#include "engine/present/screen.hpp"
#include "engine/window/placed.hpp"

#include <string>
#include <vector>

namespace vignette::tests {

/// What the demo remembers between screens.
struct DemoState {
    bool outcome = false; ///< Which of the two pages.
    bool alone = false; ///< The check box.
    bool open = false; ///< The fold.
    int rating = 0;
    int steps = 3; ///< Of ten.
    std::string written;
    std::string pin;
    std::string kept; ///< The status line.
};

/// A page with one item of every role, and the page that follows it.
present::Screen demo_screen(const DemoState&);

/// Everything one under the other, 48 high, in its column; `scroll` up.
std::vector<window::Placed> demo_places(const present::Screen&, float scroll);

} // namespace vignette::tests
