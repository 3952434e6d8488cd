#include "engine/author/story/wrap.hpp"

#include <doctest/doctest.h>

namespace vignette::author {

using Lines = std::vector<std::string>;

TEST_SUITE("author/story")
{
    TEST_CASE("Wrapping: lines break at spaces and are as long as they may be")
    {
        CHECK(wrapped("Say you will be back", in_columns(8)) == Lines{"Say you", "will be", "back"});
        CHECK(wrapped("  one   two ", in_columns(80)) == Lines{"one two"});
        CHECK(wrapped("", in_columns(8)).empty());
    }

    TEST_CASE("Wrapping: a word that does not fit is broken between letters")
    {
        CHECK(wrapped("a éééé b", in_columns(3)) == Lines{"a", "ééé", "é b"});
        CHECK(wrapped("ééé", [](std::string_view) { return false; }) == Lines{"é", "é", "é"});
    }

    TEST_CASE("Wrapping: the last of too many lines ends in an ellipsis that fits too")
    {
        CHECK(wrapped("one two three four", in_columns(7), 2) == Lines{"one two", "three…"});
        CHECK(wrapped("one éééé five", in_columns(4), 2) == Lines{"one", "ééé…"});
        CHECK(wrapped("one two", in_columns(7), 1) == Lines{"one two"});
        CHECK(wrapped("one. Two", in_columns(4), 1) == Lines{"one…"});
    }

    TEST_CASE("Wrapping: the width of letters is that of Inter")
    {
        CHECK(text_width("W", 1000) == 949);
        CHECK(text_width("W", 1000, true) == 1007);
        CHECK(text_width("i i", 10) == doctest::Approx(7.55));
        CHECK(text_width("~", 1000) == 659);
        CHECK(text_width("é", 1000) > text_width("e", 1000)); // Rather too wide than cut.
    }
}

} // namespace vignette::author
