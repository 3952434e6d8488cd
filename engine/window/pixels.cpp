#include "engine/window/pixels.hpp"

#include <algorithm>

namespace vignette::window {

namespace {

constexpr std::uint32_t red_and_blue = 0xFF00FF;
constexpr std::uint32_t green = 0x00FF00;

std::uint32_t* row(const PixelRows& rows, int x, int y)
{
    return rows.pixels + static_cast<std::ptrdiff_t>(y) * rows.pitch + x;
}

const std::uint32_t* row(const Image& image, int x, int y)
{
    return image.pixels.data() + static_cast<std::ptrdiff_t>(y) * image.width + x;
}

/// `colour` times `alpha` (0 to 255) by 255, each channel rounded; two channels at a time.
std::uint32_t times(std::uint32_t colour, std::uint32_t alpha)
{
    std::uint32_t rb = (colour & red_and_blue) * alpha + 0x800080;
    std::uint32_t g = (colour >> 8 & 0xFF) * alpha + 0x80;
    rb = (rb + (rb >> 8 & red_and_blue)) >> 8 & red_and_blue;
    g = (g + (g >> 8)) & 0xFF00;
    return rb | g;
}

void tint(std::uint32_t* to, const std::uint32_t* cover, int count, std::uint32_t colour)
{
    for (int i = 0; i < count; ++i) {
        const std::uint32_t alpha = cover[i] >> 24;
        if (alpha == 255)
            to[i] = colour;
        else if (alpha != 0)
            to[i] = times(colour, alpha) + times(to[i] & (red_and_blue | green), 255 - alpha);
    }
}

void lay_over(std::uint32_t* to, const std::uint32_t* from, int count)
{
    for (int i = 0; i < count; ++i) {
        const std::uint32_t alpha = from[i] >> 24;
        if (alpha != 0)
            to[i] = (from[i] & (red_and_blue | green)) + times(to[i] & (red_and_blue | green), 255 - alpha);
    }
}

} // namespace

void fill(const PixelRows& rows, const PixelBox& box, std::uint32_t colour)
{
    for (int y = box.top; y < box.bottom; ++y)
        std::fill_n(row(rows, box.left, y), box.right - box.left, colour);
}

void draw(const PixelRows& rows, const Quad& quad, const PixelBox& within)
{
    const PixelBox box = common(quad.box, within);
    if (box.empty())
        return;
    if (!quad.image)
        return fill(rows, box, quad.colour);
    const int count = box.right - box.left;
    for (int y = box.top; y < box.bottom; ++y) {
        std::uint32_t* to = row(rows, box.left, y);
        const std::uint32_t* from
            = row(*quad.image, quad.from_x + box.left - quad.box.left, quad.from_y + y - quad.box.top);
        if (quad.image->kind == Image::Kind::Sheet)
            tint(to, from, count, quad.colour);
        else if (quad.image->kind == Image::Kind::Picture)
            lay_over(to, from, count);
        else
            std::copy_n(from, count, to);
    }
}

Image picture_image(int width, int height, const std::vector<std::uint8_t>& rgba)
{
    Image image{0, width, height, Image::Kind::Solid, {}};
    image.pixels.reserve(rgba.size() / 4);
    for (std::size_t i = 0; i + 3 < rgba.size(); i += 4) {
        const std::uint32_t alpha = rgba[i + 3];
        const std::uint32_t colour = static_cast<std::uint32_t>(rgba[i]) << 16
            | static_cast<std::uint32_t>(rgba[i + 1]) << 8 | static_cast<std::uint32_t>(rgba[i + 2]);
        image.pixels.push_back(alpha << 24 | times(colour, alpha));
        if (alpha != 255)
            image.kind = Image::Kind::Picture;
    }
    return image;
}

} // namespace vignette::window
