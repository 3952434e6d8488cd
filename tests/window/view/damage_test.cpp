#include "engine/window/damage.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <random>

using namespace vignette::window;

namespace {

constexpr std::uint32_t paper = 0xFAF7F2;

Quad solid(PixelBox box, std::uint32_t colour = 0x205C5A)
{
    return {box, nullptr, 0, 0, colour};
}

bool covers(const std::vector<PixelBox>& boxes, int x, int y)
{
    return std::any_of(boxes.begin(), boxes.end(),
        [&](const PixelBox& b) { return x >= b.left && x < b.right && y >= b.top && y < b.bottom; });
}

long area(const std::vector<PixelBox>& boxes)
{
    long sum = 0;
    for (const PixelBox& b : boxes)
        sum += static_cast<long>(b.right - b.left) * (b.bottom - b.top);
    return sum;
}

} // namespace

TEST_SUITE("window")
{
    TEST_CASE("Damage: the first frame, another size and a window that was covered are drawn as a whole")
    {
        Damage damage;
        CHECK(area(damage.of({}, paper, 300, 200, false)) == 300 * 200);
        CHECK(damage.of({}, paper, 300, 200, false).empty());
        CHECK(area(damage.of({}, paper, 310, 200, false)) == 310 * 200);
        CHECK(area(damage.of({}, paper, 310, 200, true)) == 310 * 200);
    }

    TEST_CASE("Damage: the same frame again costs nothing to show")
    {
        Damage damage;
        const std::vector<Quad> quads{solid({10, 10, 250, 90}), solid({70, 20, 80, 30}, 0xFFFFFF)};
        damage.of(quads, paper, 300, 200, false);
        CHECK(damage.of(quads, paper, 300, 200, false).empty());
    }

    TEST_CASE("Damage: one letter more is one cell more")
    {
        Damage damage;
        damage.of({solid({0, 0, 300, 200})}, paper, 300, 200, false);
        const auto boxes = damage.of({solid({0, 0, 300, 200}), solid({70, 70, 80, 84})}, paper, 300, 200, false);
        REQUIRE(boxes.size() == 1);
        CHECK(boxes[0] == PixelBox{64, 64, 128, 128});
    }

    TEST_CASE("Damage: another order, colour, place or picture of the same size counts as changed")
    {
        Image one{1, 40, 40, Image::Kind::Solid, {}}, two{2, 40, 40, Image::Kind::Solid, {}};
        const Quad a = solid({0, 0, 30, 30}), b = solid({10, 10, 40, 40}, 0xFFFFFF);
        const std::vector<std::vector<Quad>> frames{{a, b}, {b, a}, {a, solid({10, 10, 40, 40}, 0xFFFFFE)},
            {a, solid({11, 10, 41, 40}, 0xFFFFFF)}, {{{0, 0, 40, 40}, &one, 0, 0, 0}},
            {{{0, 0, 40, 40}, &two, 0, 0, 0}}, {{{0, 0, 39, 40}, &two, 1, 0, 0}}};
        Damage damage;
        damage.of({}, paper, 64, 64, false);
        for (const auto& frame : frames)
            CHECK(area(damage.of(frame, paper, 64, 64, false)) == 64 * 64);
    }

    TEST_CASE("Damage: whatever changes lies within the boxes, and they never overlap")
    {
        std::mt19937 random(7);
        const auto within = [&](int below) { return static_cast<int>(random() % static_cast<unsigned>(below)); };
        Damage damage;
        std::vector<Quad> quads;
        damage.of(quads, paper, 333, 222, false);
        for (int round = 0; round < 200; ++round) {
            const int x = within(330), y = within(220);
            const Quad added = solid({x, y, x + 1 + within(332 - x), y + 1 + within(221 - y)}, random() & 0xFFFFFF);
            quads.push_back(added);
            const auto boxes = damage.of(quads, paper, 333, 222, false);
            CHECK(covers(boxes, added.box.left, added.box.top));
            CHECK(covers(boxes, added.box.right - 1, added.box.bottom - 1));
            std::vector<int> times(333 * 222);
            for (const PixelBox& b : boxes) {
                for (int row = b.top; row < b.bottom; ++row)
                    for (int column = b.left; column < b.right; ++column)
                        ++times[static_cast<std::size_t>(row * 333 + column)];
            }
            CHECK(*std::max_element(times.begin(), times.end()) == 1);
        }
    }
}
