#pragma once

#include <cstdint>
#include <vector>

struct ImDrawData;

namespace vignette::window {

/// Pixels from `left`, `top` up to but not with `right`, `bottom`.
struct PixelBox {
    int left = 0, top = 0, right = 0, bottom = 0;

    bool empty() const { return left >= right || top >= bottom; }
    friend bool operator==(const PixelBox&, const PixelBox&) = default;
};

/// What lies in both.
PixelBox common(const PixelBox&, const PixelBox&);

/// Pixels in the software renderer's hands, 0xAARRGGBB. `serial` is never given twice: an address may be.
struct Image {
    std::uint64_t serial = 0;
    int width = 0, height = 0;
    enum class Kind {
        Sheet, ///< The alpha counts, and tints.
        Picture, ///< Its alpha is multiplied in.
        Solid, ///< A picture without holes.
    } kind
        = Kind::Sheet;
    std::vector<std::uint32_t> pixels;
};

/// One rectangle of a frame, what its clip leaves of it.
struct Quad {
    PixelBox box;
    const Image* image = nullptr; ///< Null: solid.
    int from_x = 0, from_y = 0; ///< The image's pixel at the box's upper left.
    std::uint32_t colour = 0; ///< 0x00RRGGBB.
};

/// The frame as rectangles, in the order of drawing, within `bounds`. Everything that canvas.hpp draws is one.
/// Into `out`, which is emptied first: a frame asks for no memory that the last one had.
void quads_of(const ImDrawData&, const PixelBox& bounds, std::vector<Quad>& out);

} // namespace vignette::window
