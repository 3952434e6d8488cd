#pragma once

#include "engine/present/screen.hpp"
#include "engine/window/placed.hpp"
#include "engine/window/text_layout.hpp"
#include "engine/window/theme.hpp"

#include <optional>
#include <string>
#include <vector>

namespace vignette::window {

/// One thing to paint. Rectangles are relative to the block's top left corner, in device-independent pixels.
struct Piece {
    enum class Kind {
        Fill, ///< A rectangle with round corners.
        Frame, ///< Its outline, `thickness` wide, inside `rect`.
        Text, ///< One run; `rect.x` is where the pen starts, `rect.y` the baseline.
        Picture, ///< Fills `rect`, cropped to its middle; `text` is painted instead when there is none.
        Writing, ///< A text box's rows, selection and caret, in `rect`.
        Tick,
        FoldClosed, ///< A small arrow that points right.
        FoldOpen, ///< The same, pointing down.
    };
    Kind kind = Kind::Fill;
    Rect rect;
    Token token = Token::Ink;
    float radius = 0;
    float thickness = 0;
    TextStyle style{};
    std::u32string text{};
    const present::Item* item = nullptr; ///< Picture, Writing: whose.
    Token behind = Token::Paper; ///< Picture: what shows at its round corners.
    bool top_only = false; ///< Picture: only the upper corners are round.
};

/// Where the focus ring goes when the item has the keyboard.
struct Ring {
    Rect rect;
    float radius = 10;
};

struct Inner;

/// An item laid out at some width: what to paint, and the blocks in it. Not yet at a place.
struct Block {
    const present::Item* item = nullptr; ///< Null for a group that only the layout knows (a row of cards).
    float width = 0, height = 0; ///< Of the whole target, so at least 44 high where it can be pressed.
    std::vector<Piece> pieces;
    std::optional<Ring> ring; ///< For items that take the focus.
    std::vector<Inner> inner;
};

struct Inner {
    Block block;
    float x = 0, y = 0;
};

} // namespace vignette::window
