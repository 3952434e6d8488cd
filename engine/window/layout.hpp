#pragma once

#include "engine/window/block.hpp"
#include "engine/window/compose.hpp"
#include "engine/window/placed.hpp"

#include <string_view>
#include <vector>

namespace vignette::window {

/// A part of the window with its own scrolling: a bar, or a column of the body.
struct Column {
    Rect view; ///< Where it shows.
    float content = 0; ///< How high everything in it is.
    float scroll = 0; ///< How far it is scrolled down.
    bool bar = false; ///< Stands on the card's colour, with a hairline to the body.
    bool top = false; ///< The top bar: its hairline is below.
    bool aside = false; ///< Beside the page: on the card's colour, with a hairline at its left.

    float furthest() const { return content > view.height ? content - view.height : 0; }
};

/// What belongs to a Placed, at the same index: what to paint there.
struct Drawn {
    std::vector<Piece> pieces; ///< Relative to the Placed's top left corner.
    std::optional<Ring> ring; ///< The same.
    int column = 0;
};

/// A place in a picture that means an answer. See present::Area.
struct Zone {
    Rect rect; ///< Relative to the picture's Placed.
    int picture = -1; ///< Index of that Placed.
    int answer = -1; ///< Of the answer's; -1 if it is not on the screen.
};

/// A screen laid out: where everything is, for drawing, mouse, keyboard and screen readers alike. Borrows the Screen.
struct Layout {
    std::vector<Column> columns;
    std::vector<Placed> placed; ///< In reading order, parents before children. Items only, no groups without one.
    std::vector<Drawn> looks; ///< One for each Placed.
    std::vector<Zone> zones;

    /// Whether the outermost item around it is wholly in sight; one that is higher than its column counts so.
    bool stands_whole(std::size_t index) const;

    /// The index of the item with that id, or -1.
    int index_of(std::string_view id) const;

    /// The item that a press at that point means: the innermost that takes the focus and is in view, or the answer
    /// of a place in a picture; -1 for none.
    int at(float x, float y) const;

    /// The column there, or -1.
    int column_at(float x, float y) const;

    /// Moves a column to `scroll`, within its limits, and everything in it. False if nothing moved.
    bool scroll_to(int column, float scroll);

    /// Scrolls so that the item is in view, its ring included. False if it was.
    bool reveal(int index);
};

/// Lays the screen out in a window of that size: two columns where there is room for two lines of readable length, else
/// one; bars that take further rows where they must, and scroll with the page where they would take half of the window.
/// Unit: device-independent pixels. Cost: O(characters), about 1 ms for a full page.
Layout lay_out(const present::Screen&, float width, float height, const Context&);

} // namespace vignette::window
