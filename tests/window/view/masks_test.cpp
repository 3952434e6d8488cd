#include "engine/window/masks.hpp"

#include <doctest/doctest.h>

#include <cmath>
#include <numeric>

using namespace vignette::window;

namespace {

double area(const Coverage& shape)
{
    return std::accumulate(shape.cover.begin(), shape.cover.end(), 0.0) / 255;
}

Faces inter()
{
    return Faces::open("inter").value();
}

} // namespace

TEST_SUITE("window")
{
    TEST_CASE("Masks: a disc has a disc's area, and what it leaves is the rest of its square")
    {
        const double disc = area(draw_shape(Shape::Disc, 40, 0));
        CHECK(disc == doctest::Approx(3.14159 * 400).epsilon(0.01));
        CHECK(disc + area(draw_shape(Shape::Outside, 40, 0)) == doctest::Approx(1600).epsilon(0.001));
        CHECK(area(draw_shape(Shape::Circle, 40, 2)) == doctest::Approx(3.14159 * (400 - 324)).epsilon(0.02));
    }

    TEST_CASE("Masks: a character is drawn once, and each quarter of a pixel is another picture")
    {
        const Faces faces = inter();
        Masks masks(faces);
        const TextStyle style{Weight::Regular, 19};
        const Mask first = masks.character(style, 'a', 0);
        masks.take_changed();
        const Mask again = masks.character(style, 'a', 0);
        CHECK(first.x == again.x);
        CHECK(masks.take_changed().last == 0);
        CHECK(masks.character(style, 'a', 2).x != first.x);
    }

    TEST_CASE("Masks: the sheet grows when it is full, and says so")
    {
        const Faces faces = inter();
        Masks masks(faces);
        const int before = masks.version();
        for (int size = 20; size < 90; ++size)
            masks.shape(Shape::Disc, size);
        CHECK(masks.version() > before);
        CHECK(masks.height() > 256);
        const Mask last = masks.shape(Shape::Disc, 89);
        CHECK(last.y + last.height <= masks.height());
    }

    TEST_CASE("Faces: widths grow with the size, and kerning pulls A and V together")
    {
        const Faces faces = inter();
        const float small = faces.advance({Weight::Regular, 10}, 0, 'm'),
                    large = faces.advance({Weight::Regular, 20}, 0, 'm');
        CHECK(large == doctest::Approx(2 * small));
        CHECK(faces.advance({Weight::Regular, 20}, 'A', 'V') < faces.advance({Weight::Regular, 20}, 0, 'V'));
    }

    TEST_CASE("Faces: the top of an x lies between two rows of pixels")
    {
        const Faces faces = inter();
        for (const float size : {16.0f, 19.0f, 22.0f, 28.0f}) {
            const Coverage x = faces.draw({Weight::Regular, size}, 'x', 0);
            CAPTURE(size);
            CHECK(x.top + x.height == 0); // It stands on the baseline.
            int strongest = 0; // In its first row a stroke covers whole pixels, or nearly.
            for (int i = 0; i < x.width; ++i)
                strongest = std::max<int>(strongest, x.cover[static_cast<std::size_t>(i)]);
            CHECK(strongest > 200);
        }
    }

    TEST_CASE("Faces: a face that is not there is Inter, and a telephone comes from another font")
    {
        auto faces = Faces::open("comic");
        REQUIRE(faces.ok());
        CHECK(!faces.value().draw({Weight::Regular, 19}, U'☎', 0).cover.empty());
    }
}
