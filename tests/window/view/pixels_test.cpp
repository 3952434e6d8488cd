#include "engine/window/pixels.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <cmath>

using namespace vignette::window;

namespace {

/// Four rows of six pixels.
struct Board {
    std::vector<std::uint32_t> pixels = std::vector<std::uint32_t>(24, 0xFFFFFF);
    PixelRows rows() { return {pixels.data(), 6}; }
    std::uint32_t at(int x, int y) const { return pixels[static_cast<std::size_t>(y * 6 + x)]; }
};

constexpr PixelBox everywhere{0, 0, 6, 4};

std::uint32_t blended(std::uint32_t front, std::uint32_t back, unsigned alpha, int shift)
{
    const double f = front >> shift & 0xFF, b = back >> shift & 0xFF;
    return static_cast<std::uint32_t>(std::lround((f * alpha + b * (255.0 - alpha)) / 255));
}

} // namespace

TEST_SUITE("window")
{
    TEST_CASE("Pixels: a solid rectangle fills its pixels and no others")
    {
        Board board;
        draw(board.rows(), {{1, 1, 3, 3}, nullptr, 0, 0, 0x205C5A}, everywhere);
        CHECK(std::count(board.pixels.begin(), board.pixels.end(), 0x205C5Au) == 4);
        CHECK(board.at(1, 1) == 0x205C5A);
        CHECK(board.at(2, 2) == 0x205C5A);
    }

    TEST_CASE("Pixels: only what lies in the changed box is drawn, and from the right place of the image")
    {
        Image image{1, 4, 4, Image::Kind::Solid, {}};
        for (std::uint32_t i = 0; i < 16; ++i)
            image.pixels.push_back(i);
        Board board;
        draw(board.rows(), {{0, 0, 4, 4}, &image, 0, 0, 0}, {2, 1, 6, 3});
        CHECK(board.at(2, 1) == 6);
        CHECK(board.at(3, 2) == 11);
        CHECK(board.at(1, 1) == 0xFFFFFF);
        CHECK(board.at(2, 3) == 0xFFFFFF);
        CHECK(board.at(4, 1) == 0xFFFFFF);
    }

    TEST_CASE("Pixels: a tint is the colour by as much as the sheet covers, to a unit in each channel")
    {
        for (unsigned alpha = 0; alpha <= 255; ++alpha) {
            const Image sheet{1, 1, 1, Image::Kind::Sheet, {alpha << 24 | 0xFFFFFF}};
            Board board;
            board.pixels[0] = 0xFAF7F2;
            draw(board.rows(), {{0, 0, 1, 1}, &sheet, 0, 0, 0x14213D}, everywhere);
            for (const int shift : {0, 8, 16}) {
                const auto wanted = static_cast<int>(blended(0x14213D, 0xFAF7F2, alpha, shift));
                CHECK(std::abs(static_cast<int>(board.at(0, 0) >> shift & 0xFF) - wanted) <= 1);
            }
        }
    }

    TEST_CASE("Pixels: a picture with holes lets what is behind it through, one without holes is copied")
    {
        const Image holes = picture_image(2, 1, {255, 0, 0, 255, 0, 0, 255, 0});
        CHECK(holes.kind == Image::Kind::Picture);
        const Image whole = picture_image(2, 1, {255, 0, 0, 255, 0, 0, 255, 255});
        CHECK(whole.kind == Image::Kind::Solid);
        Board board;
        board.pixels.assign(24, 0x112233);
        draw(board.rows(), {{0, 0, 2, 1}, &holes, 0, 0, 0}, everywhere);
        CHECK((board.at(0, 0) & 0xFFFFFF) == 0xFF0000);
        CHECK(board.at(1, 0) == 0x112233);
        draw(board.rows(), {{0, 0, 2, 1}, &whole, 0, 0, 0}, everywhere);
        CHECK((board.at(1, 0) & 0xFFFFFF) == 0x0000FF);
    }

    TEST_CASE("Pixels: half a pixel of a picture is half of each")
    {
        const Image half = picture_image(1, 1, {200, 100, 50, 128});
        Board board;
        board.pixels.assign(24, 0x000000);
        draw(board.rows(), {{0, 0, 1, 1}, &half, 0, 0, 0}, everywhere);
        CHECK((board.at(0, 0) >> 16 & 0xFF) == 100);
        CHECK((board.at(0, 0) >> 8 & 0xFF) == 50);
        CHECK((board.at(0, 0) & 0xFF) == 25);
    }
}
