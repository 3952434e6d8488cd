#include "engine/media/raster.hpp"
#include "engine/media/scale.hpp"

#include <doctest/doctest.h>
#include <stb_image_write.h>

#include <array>
#include <string>

using namespace vignette;
using namespace vignette::media;

namespace {

Pixels filled(int width, int height, const std::array<std::uint8_t, 4>& colour)
{
    Pixels pixels{width, height, std::vector<std::uint8_t>(static_cast<std::size_t>(4 * width * height))};
    for (std::size_t i = 0; i < pixels.rgba.size(); ++i)
        pixels.rgba[i] = colour[i % 4];
    return pixels;
}

std::string jpeg(const Pixels& pixels)
{
    std::string out;
    stbi_write_jpg_to_func(
        [](void* to, void* data, int size) {
            static_cast<std::string*>(to)->append(static_cast<const char*>(data), static_cast<std::size_t>(size));
        },
        &out, pixels.width, pixels.height, 4, pixels.rgba.data(), 90);
    return out;
}

/// A PNG that says it is `width` by `height`, and ends there.
std::string png_header(unsigned width, unsigned height)
{
    std::string out("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16);
    for (const unsigned side : {width, height}) {
        for (int shift = 24; shift >= 0; shift -= 8)
            out.push_back(static_cast<char>((side >> shift) & 255));
    }
    return out + std::string("\x08\x06\0\0\0\0\0\0\0", 9);
}

} // namespace

TEST_SUITE("media/raster")
{
    TEST_CASE("Raster: what is written is read back bit for bit, see-through or not")
    {
        auto pixels = filled(7, 5, {10, 20, 30, 255});
        CHECK(decode(encode(pixels)).value().rgba == pixels.rgba);
        pixels.rgba[3] = 128;
        pixels.rgba[9] = 77;
        const auto back = decode(encode(pixels));
        REQUIRE(back.ok());
        CHECK(back.value().width == 7);
        CHECK(back.value().height == 5);
        CHECK(back.value().rgba == pixels.rgba);
    }

    TEST_CASE("Raster: a JPEG gives its size before it is decoded, and its pixels")
    {
        const auto bytes = jpeg(filled(16, 8, {200, 40, 40, 255}));
        CHECK(kind_of(bytes) == PictureKind::Jpeg);
        CHECK(raster_size(bytes).value().width == 16);
        CHECK(raster_size(bytes).value().height == 8);
        const auto pixels = decode(bytes);
        REQUIRE(pixels.ok());
        CHECK(pixels.value().rgba.size() == 16 * 8 * 4);
        CHECK(pixels.value().rgba[0] > 190);
        CHECK(pixels.value().rgba[3] == 255);
    }

    TEST_CASE("Raster: a picture beyond the limits is refused before it is decoded, with what to do")
    {
        const auto wide = decode(png_header(40000, 10));
        REQUIRE_FALSE(wide.ok());
        CHECK(wide.error().code == ErrorCode::Refused);
        CHECK(wide.error().message
            == "the picture is 40000 by 10, and at most 8192 a side and 32 million pixels can be shown (make it "
               "smaller; 1680 "
               "pixels wide is plenty)");
        CHECK(decode(png_header(8192, 8192)).error().code == ErrorCode::Refused);
        CHECK(raster_size(png_header(8192, 3906)).ok());
        CHECK(raster_size(png_header(8192, 3907)).error().code == ErrorCode::Refused);
    }

    TEST_CASE("Raster: bytes that are no picture, or half of one, get a sentence")
    {
        for (const std::string& bytes : {std::string(), std::string("GIF89a....."), std::string("\xff\xd8\xff"),
                 std::string("P6 2 2 255 aaaaaaaaaaaa"), png_header(0, 4)}) {
            CAPTURE(bytes);
            CHECK(raster_size(bytes).error().message
                == "this is not a picture that can be shown (save it again as PNG, JPEG or SVG)");
        }
        const auto whole = encode(filled(40, 40, {1, 2, 3, 4}));
        const auto half = decode(whole.substr(0, whole.size() / 2));
        REQUIRE_FALSE(half.ok());
        CHECK(half.error().message == "the picture is damaged (save it again, or take a good copy)");
    }

    TEST_CASE("Raster: what a file is shows in its first bytes, not in its name")
    {
        CHECK(kind_of(encode(filled(1, 1, {0, 0, 0, 0}))) == PictureKind::Png);
        CHECK(kind_of("\xEF\xBB\xBF \n<svg/>") == PictureKind::Svg);
        CHECK(kind_of("<?xml version='1.0'?><svg/>") == PictureKind::Svg);
        CHECK(kind_of("<html/>") == PictureKind::Unknown);
        CHECK(kind_of("") == PictureKind::Unknown);
    }

    TEST_CASE("Raster: scaling keeps a colour's edge free of the colour under what cannot be seen")
    {
        auto pixels = filled(8, 2, {0, 0, 0, 0}); // See-through black at the left, red at the right.
        for (std::size_t i = 0; i < 16; ++i) {
            if (i % 8 >= 3) {
                pixels.rgba[4 * i] = 255;
                pixels.rgba[4 * i + 3] = 255;
            }
        }
        const auto half = scaled(pixels, {4, 1});
        REQUIRE(half.rgba.size() == 16);
        CHECK(half.rgba[12] == 255);
        CHECK(half.rgba[15] == 255);
        CHECK(half.rgba[4] == 255); // The mixed pixel is red and half there, not dark red.
        CHECK(half.rgba[7] > 60);
        CHECK(half.rgba[7] < 200);
    }

    TEST_CASE("Raster: a plain colour stays that colour at any smaller size")
    {
        const auto wide = filled(97, 31, {40, 120, 200, 77});
        for (int width = 1; width <= 97; ++width) {
            const auto small = scaled(wide, {width, 1 + width % 31});
            CAPTURE(width);
            CHECK(small.rgba == filled(width, 1 + width % 31, {40, 120, 200, 77}).rgba);
        }
    }

    TEST_CASE("Raster: scaling keeps the mean of what is covered")
    {
        Pixels four{4, 1, {0, 0, 0, 255, 100, 0, 0, 255, 200, 0, 0, 255, 60, 0, 0, 255}};
        const auto two = scaled(four, {2, 1});
        CHECK(two.rgba[0] == 50);
        CHECK(two.rgba[4] == 130);
        const auto three = scaled(four, {3, 1}); // The middle one covers a third and two thirds of its neighbours.
        CHECK(three.rgba[0] == 25);
        CHECK(three.rgba[4] == 150);
        CHECK(three.rgba[8] == 95);
    }

    TEST_CASE("Raster: laying over mixes colours by how much of each is seen")
    {
        struct Row {
            const char* what;
            std::array<std::uint8_t, 4> upper;
            std::vector<std::uint8_t> result;
        };
        for (const auto& row : {
                 Row{"nothing changes nothing", {9, 9, 9, 0}, {0, 0, 200, 255}},
                 Row{"a solid colour covers", {250, 0, 0, 255}, {250, 0, 0, 255}},
                 Row{"half and half", {255, 0, 0, 128}, {128, 0, 100, 255}},
             }) {
            CAPTURE(row.what);
            auto lower = filled(2, 2, {0, 0, 200, 255});
            lay_over(lower, filled(2, 2, row.upper));
            CHECK(std::vector<std::uint8_t>(lower.rgba.begin(), lower.rgba.begin() + 4) == row.result);
        }
        auto clear = filled(1, 1, {0, 0, 0, 0});
        lay_over(clear, filled(1, 1, {10, 20, 30, 40}));
        CHECK(clear.rgba == std::vector<std::uint8_t>{10, 20, 30, 40});
    }
}
