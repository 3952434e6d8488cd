#include "engine/window/layout.hpp"
#include "tests/window/view/fixtures.hpp"

#include <doctest/doctest.h>

#include <algorithm>

using namespace vignette;
using namespace vignette::window;

namespace {

using present::Look;
using present::Role;

/// What a room sees: the telling at the left, the question at the right.
present::Screen from_afar()
{
    present::Screen screen = tests::scene();
    screen.from_afar = true;
    return screen;
}

Layout laid_out(const present::Screen& screen, int percent, float width = 1280, float height = 720)
{
    return lay_out(screen, width, height, tests::plain_context(percent));
}

Rect rect_of(const Layout& layout, std::string_view id)
{
    return layout.placed[static_cast<std::size_t>(layout.index_of(id))].rect;
}

} // namespace

TEST_SUITE("window")
{
    TEST_CASE("Layout: what is seen from afar has two columns however large the letters are")
    {
        const present::Screen near = tests::scene(), far = from_afar();
        for (const int percent : {100, 150, 200}) {
            const Layout layout = laid_out(far, percent);
            CHECK(rect_of(layout, "question").x > rect_of(layout, "telling").x + rect_of(layout, "telling").width);
        }
        const Layout large = laid_out(near, 200);
        CHECK(rect_of(large, "question").x == rect_of(large, "telling").x);
    }

    TEST_CASE("Layout: what is seen from afar has no bars")
    {
        const auto bars = [](const Layout& layout) {
            return std::count_if(
                layout.columns.begin(), layout.columns.end(), [](const Column& column) { return column.bar; });
        };
        const present::Screen near = tests::scene(), far = from_afar();
        CHECK(bars(laid_out(near, 100)) == 2);
        const Layout layout = laid_out(far, 100);
        CHECK(bars(layout) == 0);
        CHECK(layout.index_of("helplines") == -1);
        CHECK(layout.index_of("where") == -1);
    }

    TEST_CASE("Layout: what is seen from afar keeps away from the edges that a projector may cut off")
    {
        const present::Screen screen = from_afar();
        for (const int percent : {100, 200}) {
            const Layout layout = laid_out(screen, percent);
            for (const Placed& placed : layout.placed) {
                CAPTURE(placed.item->id);
                CHECK(placed.rect.x >= 56);
                CHECK(placed.rect.x + placed.rect.width <= 1280 - 56);
            }
            for (const Column& column : layout.columns) {
                CHECK(column.view.y >= 24);
                CHECK(column.view.y + column.view.height <= 720 - 24);
            }
        }
    }

    TEST_CASE("Layout: one column that is seen from afar is as wide as the screen lets it be")
    {
        present::Screen screen = from_afar();
        screen.left.clear();
        CHECK(rect_of(laid_out(screen, 100), "question").width == 1280 - 2 * 56);
        screen.from_afar = false;
        CHECK(rect_of(laid_out(screen, 100), "question").width < 800);
    }

    TEST_CASE("Layout: a count stands at the right of its option and the words keep clear of it")
    {
        present::Screen screen = from_afar();
        screen.right[3].value = "6 → 3";
        for (const int percent : {100, 150, 200}) {
            const Layout layout = laid_out(screen, percent);
            float words = 0, count = 0;
            for (const Piece& piece : layout.looks[static_cast<std::size_t>(layout.index_of("option-3"))].pieces) {
                if (piece.kind == Piece::Kind::Text && encoded(piece.text) == screen.right[3].value)
                    count = piece.rect.x;
                else if (piece.kind == Piece::Kind::Text)
                    words = std::max(words, piece.rect.x + piece.rect.width);
            }
            CHECK(count > rect_of(layout, "option-3").width / 2);
            CHECK(words <= count);
        }
    }

    TEST_CASE("Layout: a chart’s bar is as long as its share and says its number")
    {
        const auto bar = [](double share) {
            present::Screen screen;
            screen.right = {tests::item("bar", Role::Progress, Look::Bar, "A 6")};
            screen.right[0].progress = share;
            screen.right[0].label = "A";
            screen.right[0].value = "6";
            const Layout layout = laid_out(screen, 100);
            float longest = 0;
            for (const Piece& piece : layout.looks[0].pieces) {
                if (piece.kind != Piece::Kind::Text)
                    longest = std::max(longest, piece.rect.width);
            }
            return longest;
        };
        CHECK(bar(0) == 0);
        CHECK(bar(1) > 300);
        CHECK(bar(0.5) == doctest::Approx(bar(1) / 2).epsilon(0.01));
        CHECK(bar(2) == bar(1));
    }
}
