#include "engine/window/text_layout.hpp"
#include "tests/window/view/fixtures.hpp"

#include <doctest/doctest.h>

using namespace vignette::window;

namespace {

const TextStyle ten{Weight::Regular, 20}; // Each character is 10 wide.

std::vector<std::string> lines(std::string_view text, float width)
{
    std::vector<std::string> out;
    for (const Line& line : lay_out(text, ten, width, tests::plain_context().advance)) {
        std::string words;
        for (const Run& run : line.runs)
            words += encoded(run.text);
        out.push_back(words);
    }
    return out;
}

std::vector<Row> rows(std::string_view text, float width)
{
    return rows_of(decoded(text), ten, width, tests::plain_context().advance);
}

using Lines = std::vector<std::string>;
using Rows = std::vector<Row>;

} // namespace

TEST_SUITE("window")
{
    TEST_CASE("Text: lines break at blanks and are never wider than they may be")
    {
        CHECK(lines("one two three", 80) == Lines{"one two", "three"});
        CHECK(lines("one two three", 79) == Lines{"one two", "three"});
        CHECK(lines("one two three", 69) == Lines{"one", "two", "three"});
        CHECK(lines("one two three", 1000) == Lines{"one two three"});
    }

    TEST_CASE("Text: a word longer than the line breaks in the middle, and nothing is lost")
    {
        CHECK(lines("abcdefgh", 30) == Lines{"abc", "def", "gh"});
        CHECK(lines("x abcdef", 30) == Lines{"x", "abc", "def"});
    }

    TEST_CASE("Text: lines break behind hyphens, and at line ends of the course")
    {
        CHECK(lines("co-worker", 60) == Lines{"co-", "worker"});
        CHECK(lines("one\ntwo", 1000) == Lines{"one", "two"});
    }

    TEST_CASE("Text: a blank line opens a paragraph")
    {
        const auto all = lay_out("one\n\ntwo\nthree", ten, 1000, tests::plain_context().advance);
        REQUIRE(all.size() == 3);
        CHECK(!all[0].opens_paragraph);
        CHECK(all[1].opens_paragraph);
        CHECK(!all[2].opens_paragraph);
    }

    TEST_CASE("Text: emphasis is a run of its own in stronger type, without its stars")
    {
        const auto all = lay_out("a *bc* d", ten, 1000, tests::plain_context().advance);
        REQUIRE(all.size() == 1);
        REQUIRE(all[0].runs.size() == 3);
        CHECK(encoded(all[0].runs[1].text) == "bc");
        CHECK(all[0].runs[1].style.weight == Weight::Strong);
        CHECK(all[0].runs[1].x == doctest::Approx(20));
        CHECK(all[0].runs[2].x == doctest::Approx(44)); // Two strong characters are 12 wide each.
    }

    TEST_CASE("Text: a star behind a backslash is a star, and begins no emphasis")
    {
        const auto laid = lay_out("A 5\\* \\ home*s*", ten, 1000, tests::plain_context().advance);
        REQUIRE(laid.size() == 1);
        REQUIRE(laid[0].runs.size() == 2);
        CHECK(laid[0].runs[0].text == U"A 5* \\ home");
        CHECK(laid[0].runs[1].text == U"s");
    }

    TEST_CASE("Text: nothing has no lines")
    {
        CHECK(lines("", 100).empty());
        CHECK(lines(" \n ", 100).empty());
    }

    TEST_CASE("Text: in writing every character has a row, stars and blanks too")
    {
        CHECK(rows("", 100) == Rows{{0, 0}});
        CHECK(rows("ab *cd*", 40) == Rows{{0, 3}, {3, 7}});
        CHECK(rows("ab\n", 100) == Rows{{0, 3}, {3, 3}});
        CHECK(rows("ab\n\ncd", 100) == Rows{{0, 3}, {3, 4}, {4, 6}});
        CHECK(rows("ab    cd", 40) == Rows{{0, 6}, {6, 8}}); // Blanks hang over the edge.
    }

    TEST_CASE("Text: bytes that are no UTF-8 show as what they are: unknown")
    {
        CHECK(encoded(decoded("a\xFFz")) == "a\xEF\xBF\xBDz");
        CHECK(encoded(decoded("Siobhán ☎")) == "Siobhán ☎");
    }
}
