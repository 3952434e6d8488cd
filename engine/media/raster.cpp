#include "engine/media/raster.hpp"

#include <stb_image.h>
#include <stb_image_write.h>

#include <cassert>
#include <cstddef>
#include <memory>

namespace vignette::media {

namespace {

constexpr std::string_view png_start = "\x89PNG\r\n\x1a\n";
constexpr std::string_view jpeg_start = "\xff\xd8\xff";

Error no_picture()
{
    return {ErrorCode::Unreadable, "this is not a picture that can be shown (save it again as PNG, JPEG or SVG)"};
}

const stbi_uc* data_of(std::string_view bytes)
{
    return reinterpret_cast<const stbi_uc*>(bytes.data());
}

bool opaque(const Pixels& pixels)
{
    for (std::size_t i = 3; i < pixels.rgba.size(); i += 4) {
        if (pixels.rgba[i] != 255)
            return false;
    }
    return true;
}

std::vector<std::uint8_t> without_alpha(const Pixels& pixels)
{
    std::vector<std::uint8_t> rgb;
    rgb.reserve(pixels.rgba.size() / 4 * 3);
    for (std::size_t i = 0; i < pixels.rgba.size(); i += 4)
        rgb.insert(rgb.end(), {pixels.rgba[i], pixels.rgba[i + 1], pixels.rgba[i + 2]});
    return rgb;
}

/// `upper` over `lower`, both four bytes.
void blend(std::uint8_t* lower, const std::uint8_t* upper)
{
    const unsigned above = upper[3];
    const unsigned below = lower[3] * (255 - above) / 255;
    const unsigned alpha = above + below;
    for (int c = 0; c < 3 && alpha > 0; ++c)
        lower[c] = static_cast<std::uint8_t>((upper[c] * above + lower[c] * below + alpha / 2) / alpha);
    lower[3] = static_cast<std::uint8_t>(alpha);
}

} // namespace

Status check_size(double width, double height)
{
    if (width <= most_side && height <= most_side && width * height <= most_pixels)
        return Done{};
    const auto number = [](double side) { return std::to_string(static_cast<long long>(side < 1e9 ? side : 1e9)); };
    return Error{ErrorCode::Refused,
        "the picture is " + number(width) + " by " + number(height) + ", and at most " + std::to_string(most_side)
            + " a side and 32 million pixels can be shown (make it smaller; 1680 pixels wide is plenty)"};
}

PictureKind kind_of(std::string_view bytes)
{
    if (bytes.substr(0, png_start.size()) == png_start)
        return PictureKind::Png;
    if (bytes.substr(0, jpeg_start.size()) == jpeg_start)
        return PictureKind::Jpeg;
    // An SVG is text: with or without a byte-order mark, it starts with a tag.
    const auto start = bytes.find_first_not_of("\xef\xbb\xbf \t\r\n");
    const bool text = start != std::string_view::npos && bytes[start] == '<';
    return text && bytes.find("svg") != std::string_view::npos ? PictureKind::Svg : PictureKind::Unknown;
}

Result<Size> raster_size(std::string_view bytes)
{
    const auto kind = kind_of(bytes);
    Size size;
    int channels = 0;
    if ((kind != PictureKind::Png && kind != PictureKind::Jpeg) || bytes.size() > most_bytes
        || stbi_info_from_memory(data_of(bytes), static_cast<int>(bytes.size()), &size.width, &size.height, &channels)
            == 0)
        return no_picture();
    if (auto checked = check_size(size.width, size.height); !checked)
        return checked.error();
    return size;
}

Result<Pixels> decode(std::string_view bytes)
{
    auto size = raster_size(bytes);
    if (!size)
        return size.error();
    Pixels pixels;
    int channels = 0;
    const std::unique_ptr<stbi_uc, void (*)(void*)> rgba(
        stbi_load_from_memory(
            data_of(bytes), static_cast<int>(bytes.size()), &pixels.width, &pixels.height, &channels, 4),
        stbi_image_free);
    if (!rgba)
        return Error{ErrorCode::Unreadable, "the picture is damaged (save it again, or take a good copy)"};
    const auto count = static_cast<std::size_t>(pixels.width) * static_cast<std::size_t>(pixels.height) * 4;
    pixels.rgba.assign(rgba.get(), rgba.get() + count);
    return pixels;
}

std::string encode(const Pixels& pixels)
{
    stbi_write_force_png_filter = 2; // stb keeps these two in globals; nothing else of ours sets them.
    stbi_write_png_compression_level = 8;
    const bool plain = opaque(pixels);
    const auto rgb = plain ? without_alpha(pixels) : std::vector<std::uint8_t>{};
    const int channels = plain ? 3 : 4;
    std::string out;
    const auto append = [](void* context, void* data, int size) {
        static_cast<std::string*>(context)->append(static_cast<const char*>(data), static_cast<std::size_t>(size));
    };
    stbi_write_png_to_func(append, &out, pixels.width, pixels.height, channels, plain ? rgb.data() : pixels.rgba.data(),
        pixels.width * channels);
    return out;
}

void lay_over(Pixels& lower, const Pixels& upper)
{
    assert(lower.rgba.size() == upper.rgba.size());
    for (std::size_t i = 0; i < lower.rgba.size(); i += 4) {
        if (upper.rgba[i + 3] != 0)
            blend(&lower.rgba[i], &upper.rgba[i]);
    }
}

} // namespace vignette::media
