#pragma once

#include "engine/present/screen.hpp"
#include "engine/window/layout.hpp"
#include "engine/window/stroke.hpp"

#include <string>
#include <string_view>

/// Where keys go. Pure: a screen and its layout, who has the keyboard, a key; what it means comes back.
namespace vignette::window {

/// What a key asks of the view.
struct KeyMeaning {
    enum class Kind { Nothing, Press, Focus, Scroll, Edit };
    Kind kind = Kind::Nothing;
    std::string id; ///< Press, Focus.
    float pages = 0; ///< Scroll: by so many heights of the column; ±100 for the ends.
    float lines = 0; ///< Scroll: by so many lines.

    friend bool operator==(const KeyMeaning&, const KeyMeaning&) = default;
};

/// In this order: F-keys and Esc of an item; Tab; writing, where a text box has the keyboard; an item's own key; Enter
/// on the focused item or else the screen's primary one; Space; arrows within a group of answers; scrolling.
KeyMeaning meaning_of(const Stroke&, const present::Screen&, const Layout&, std::string_view focused);

/// The id that Tab goes to: the next in reading order, from the last to the first. A group of radio buttons is one
/// stop, at the chosen one or else the first; arrows go on from there. Empty if nothing takes the focus.
std::string next_focus(const Layout&, std::string_view focused, bool backwards);

/// The next answer of the focused one's group, or empty if it has none (no wrapping round).
std::string next_in_group(const Layout&, std::string_view focused, bool backwards);

} // namespace vignette::window
