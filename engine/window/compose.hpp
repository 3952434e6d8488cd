#pragma once

#include "engine/media/picture.hpp"
#include "engine/window/block.hpp"

#include <functional>
#include <optional>
#include <string>

namespace vignette::window {

/// What composing needs to know beside the item. All of it handed in, so that layout is tested without fonts or files.
struct Context {
    Advance advance;
    float text = 1; ///< Text size: 1 to 2.
    float longest_track = 220; ///< Of progress in a bar.
    float longest_line = 720; ///< At a text size of 1; what is read from afar may be longer.
    float tallest_picture = 360; ///< So that a picture never pushes the words off the page.
    bool bar = false; ///< In the top or bottom bar: all text is small, nothing wider than it must be.
    bool on_teal = false; ///< In the hero: white on teal.
    Token behind = Token::Paper; ///< What the item stands on.
    std::function<std::u32string(const present::Item&)> writing; ///< What is in a text box now.
    std::function<float(const present::PictureRef&)> aspect; ///< Height by width.
    /// Where a part is in a picture; nothing if it is not drawn there.
    std::function<std::optional<media::Rect01>(const present::PictureRef&, const std::string& part)> area;

    TextStyle style(float size, Weight weight = Weight::Regular) const { return {weight, size * text}; }
};

/// The item at most `width` wide, with everything in it. One function a Look, in compose_*.cpp.
Block compose(const present::Item&, float width, const Context&);

/// Items one under the other, with cards that follow each other side by side where there is room.
/// Cost: O(characters).
Block compose_column(const std::vector<present::Item>&, float width, const Context&);

/// Left items from the left, right items from the right, on as many rows as they need.
Block compose_bar(const std::vector<present::Item>& left, const std::vector<present::Item>& right, float width,
    float least_height, const Context&);

/// Text of at most 75 characters a line is this wide, unless the context has longer lines.
float readable_width(const Context&);

} // namespace vignette::window
