#include "engine/window/layout.hpp"
#include "engine/window/table_columns.hpp"
#include "engine/window/view.hpp"
#include "tests/window/view/fixtures.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <numeric>
#include <string>

using namespace vignette;
using namespace vignette::window;
using present::Tone;

namespace {

present::Screen with_table()
{
    present::Screen screen;
    screen.right = {tests::table()};
    return screen;
}

/// The table at some width of the window.
struct Laid {
    present::Screen screen = with_table();
    Layout layout;

    explicit Laid(float width, int percent = 100)
        : layout(lay_out(screen, width, 720, tests::plain_context(percent)))
    {
    }

    std::size_t at(const char* id) const { return static_cast<std::size_t>(layout.index_of(id)); }
    Rect rect(const char* id) const { return layout.placed[at(id)].rect; }
    const std::vector<Piece>& pieces(const char* id) const { return layout.looks[at(id)].pieces; }

    std::string words(const char* id) const
    {
        std::string out;
        for (const Piece& piece : pieces(id)) {
            if (piece.kind == Piece::Kind::Text)
                out += (out.empty() ? "" : " ") + encoded(piece.text);
        }
        return out;
    }

    bool filled(const char* id, Token token) const
    {
        return std::any_of(pieces(id).begin(), pieces(id).end(),
            [&](const Piece& p) { return p.kind == Piece::Kind::Fill && p.token == token; });
    }
};

float sum(const std::vector<float>& widths)
{
    return std::accumulate(widths.begin(), widths.end(), 0.0f);
}

} // namespace

TEST_SUITE("window")
{
    TEST_CASE("Table columns: where all is short they are even, the first a little wider")
    {
        const auto widths = column_widths({{50, 80}, {50, 80}, {50, 80}}, 660, 110);
        CHECK(widths == std::vector<float>{260, 200, 200});
    }

    TEST_CASE("Table columns: one that holds long texts takes what the others do not need")
    {
        const auto widths = column_widths({{50, 120}, {50, 100}, {90, 900}}, 660, 110);
        CHECK(widths[0] >= 120);
        CHECK(widths[1] >= 100);
        CHECK(widths[2] > 300);
        CHECK(sum(widths) == 660);
    }

    TEST_CASE("Table columns: together they are as wide as the table, on whole pixels")
    {
        for (const float width : {401.0f, 533.0f, 760.0f, 1199.0f}) {
            const auto widths = column_widths({{30, 77}, {41, 300}, {20, 140}}, width, 110);
            CAPTURE(width);
            REQUIRE(widths.size() == 3);
            CHECK(sum(widths) == width);
            for (const float each : widths)
                CHECK(each == static_cast<int>(each));
        }
    }

    TEST_CASE("Table columns: there are none where they would be narrow, or break a word")
    {
        CHECK(column_widths({{50, 60}, {50, 60}, {50, 60}}, 362, 110).empty());
        CHECK(!column_widths({{50, 60}, {50, 60}, {50, 60}}, 364, 110).empty());
        CHECK(column_widths({{50, 60}, {400, 400}}, 600, 110).empty());
        CHECK(column_widths({}, 600, 110).empty());
    }

    TEST_CASE("Table: in a wide window it is a grid: cells of a column stand below each other, those of a row abreast")
    {
        const Laid laid(1280);
        for (const char* below : {"ada-2", "bo-2", "siobhan-2"}) {
            CHECK(laid.rect(below).x == laid.rect("names-2").x);
            CHECK(laid.rect(below).width == laid.rect("names-2").width);
        }
        CHECK(laid.rect("ada-1").y == laid.rect("ada-4").y);
        CHECK(laid.rect("ada-1").height == laid.rect("ada").height);
        CHECK(laid.rect("ada-4").height == laid.rect("ada").height);
        CHECK(laid.rect("bo").y == laid.rect("ada").y + laid.rect("ada").height);
        CHECK(laid.words("bo-2") == "Expired in January");
        CHECK(laid.words("table") == "Who is where");
    }

    TEST_CASE("Table: the names of columns and rows are strong, the others not")
    {
        const Laid laid(1280);
        CHECK(laid.pieces("names-3").front().style.weight == Weight::Strong);
        CHECK(laid.pieces("bo-1").front().style.weight == Weight::Strong);
        CHECK(laid.pieces("bo-4").front().style.weight == Weight::Regular);
        CHECK(laid.filled("names", Token::Track));
        CHECK(!laid.filled("ada", Token::Track));
    }

    TEST_CASE("Table: cells are tinted as their tone says, in a grid and in blocks")
    {
        for (const float width : {1280.0f, 360.0f}) {
            CAPTURE(width);
            const Laid laid(width);
            CHECK(laid.filled("ada-2", Token::TealSoft));
            CHECK(laid.filled("ada-3", Token::AmberSoft));
            CHECK(laid.filled("bo-2", Token::PlumSoft));
            CHECK(laid.pieces("ada-4").front().kind == Piece::Kind::Text);
            CHECK(laid.pieces("ada-4").front().token == Token::Ink);
            CHECK(laid.pieces("siobhan-2").front().token == Token::Soft);
        }
    }

    TEST_CASE("Table: in a narrow window each row is a block: its name, then each column with its cell")
    {
        const Laid laid(360);
        CHECK(laid.words("bo-1") == "Bo");
        CHECK(laid.pieces("bo-1").front().style.weight == Weight::Strong);
        CHECK(laid.words("bo-2") == "Dementia care: Expired in January");
        CHECK(laid.words("bo-4") == "When: Yesterday");
        CHECK(laid.rect("bo-1").y < laid.rect("bo-2").y);
        CHECK(laid.rect("bo-2").y < laid.rect("bo-4").y);
        CHECK(laid.rect("bo-2").x == laid.rect("bo-1").x);
    }

    TEST_CASE("Table: in blocks an empty cell and the names of columns take no room")
    {
        const Laid laid(360);
        CHECK(laid.rect("bo-3").height == 0);
        CHECK(laid.pieces("bo-3").empty());
        CHECK(laid.rect("names").height == 0);
        CHECK(laid.words("names-2").empty());
    }

    TEST_CASE("Table: larger text turns a grid into blocks sooner")
    {
        present::Screen screen = with_table();
        for (present::Item& row : screen.right[0].children) {
            for (present::Item& cell : row.children)
                cell.text = "Yes";
        }
        Laid laid(760);
        laid.layout = lay_out(screen, 760, 720, tests::plain_context(125));
        CHECK(laid.words("bo-4") == "Yes");
        laid.layout = lay_out(screen, 760, 720, tests::plain_context(150));
        CHECK(laid.words("bo-4") == "Yes: Yes");
    }

    TEST_CASE("Table: a line end that a cell has for its narrow column is a blank in a block")
    {
        present::Screen screen = with_table();
        screen.right[0].children[2].children[3].text = "Due by\n1 May";
        Laid laid(360);
        laid.layout = lay_out(screen, 360, 720, tests::plain_context());
        REQUIRE(laid.pieces("bo-4").size() == 1); // One line.
        CHECK(laid.words("bo-4") == "When: Due by 1 May");
    }

    TEST_CASE("Table: one of many columns has the width of the window, one of few that of a page")
    {
        present::Screen screen = with_table();
        const auto width = [&] { return lay_out(screen, 1280, 720, tests::plain_context()).placed[0].rect.width; };
        CHECK(width() == 760);
        for (present::Item& row : screen.right[0].children)
            row.children.push_back(tests::item(row.id + "-5", present::Role::Cell, present::Look::Plain, "More"));
        CHECK(width() == 1200);
    }

    TEST_CASE("Table: nobody lays it out again to scroll")
    {
        present::Screen screen = with_table();
        Context context = tests::plain_context();
        int measured = 0;
        context.advance
            = [&measured, advance = context.advance](const TextStyle& style, char32_t before, char32_t next) {
                  ++measured;
                  return advance(style, before, next);
              };
        View view(context, 360, 300);
        view.show(screen);
        CHECK(measured > 0);
        measured = 0;
        view.wheel(180, 200, 3);
        CHECK(view.layout().columns[1].scroll > 0);
        CHECK(measured == 0);
    }

    TEST_CASE("Table: one without names, without rows or with uneven rows is drawn as it is")
    {
        present::Screen screen = with_table();
        auto& rows = screen.right[0].children;
        rows.erase(rows.begin());
        rows[0].children.pop_back();
        for (const float width : {1280.0f, 360.0f})
            CHECK(lay_out(screen, width, 720, tests::plain_context()).placed.size() == 1 + 3 + 11);
        rows.clear();
        CHECK(lay_out(screen, 360, 720, tests::plain_context()).placed.size() == 1);
    }
}
