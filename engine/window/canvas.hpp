#pragma once

#include "engine/window/masks.hpp"
#include "engine/window/placed.hpp"
#include "engine/window/renderer.hpp"
#include "engine/window/text_layout.hpp"
#include "engine/window/theme.hpp"

#include <string_view>

struct ImDrawList;

namespace vignette::window {

/// Shapes in device-independent pixels, put into an ImGui draw list as rectangles that lie on whole physical pixels:
/// solid ones without a texture, and tinted masks for characters and round corners: what a renderer draws as plain
/// fills and blits.
class Canvas {
public:
    Canvas(ImDrawList&, Masks&, Texture masks, const Tokens&, float scale);

    void fill(const Rect&, Token, float radius = 0);
    void frame(const Rect&, Token, float thickness, float radius = 0);
    void text(float x, float baseline, std::u32string_view, const TextStyle&, Token, const Advance&);
    void shape(Shape, const Rect&, Token);

    /// A picture of `picture_width` x `picture_height` physical pixels in the middle of `rect`, what hangs over cut
    /// off.
    void picture(const Rect&, Texture, int picture_width, int picture_height);

    /// Paints the page's colour over the corners of a picture. `bottom`: the lower two as well.
    void round_off(const Rect&, Token behind, float radius, bool bottom);

    /// Nothing outside `rect` is painted until the matching end_clip().
    void begin_clip(const Rect&);
    void end_clip();

    float scale() const { return m_scale; }

private:
    /// A rectangle in physical pixels.
    struct Box {
        int left, top, right, bottom;
        int width() const { return right - left; }
        int height() const { return bottom - top; }
    };

    Box on_pixels(const Rect&) const;
    int radius_of(const Box&, float radius) const;
    void solid(const Box&, Token);
    void quad(Texture, const Box&, float u0, float v0, float u1, float v1, std::uint32_t colour);
    void stamp(const Mask&, int mask_x, int mask_y, const Box&, Token);
    void corners(const Box&, int radius, Shape, int detail, Token, bool bottom = true);
    std::uint32_t colour(Token) const;

    ImDrawList& m_list;
    Masks& m_masks;
    Texture m_sheet;
    const Tokens& m_tokens;
    float m_scale;
};

} // namespace vignette::window
