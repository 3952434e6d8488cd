#include "engine/terminal/wrap.hpp"

#include <doctest/doctest.h>

using namespace vignette::terminal;

namespace {

constexpr TextLook narrow{20, false};

} // namespace

TEST_CASE("Wrapping: words that do not fit go on to the next line, under the first")
{
    CHECK(wrapped("Stand beside her and wait.", narrow, "  1  ") == "  1  Stand beside\n     her and wait.\n");
    CHECK(wrapped("12345678901234567890", narrow) == "12345678901234567890\n");
    CHECK(wrapped("1234567890 123456789", narrow) == "1234567890 123456789\n");
    CHECK(wrapped("1234567890 1234567890", narrow) == "1234567890\n1234567890\n");
}

TEST_CASE("Wrapping: a word longer than a line stands alone and whole")
{
    CHECK(wrapped("see https://example.org/a/long/address now", narrow)
        == "see\nhttps://example.org/a/long/address\nnow\n");
}

TEST_CASE("Wrapping: a blank line begins a paragraph, a single line end is a space")
{
    CHECK(wrapped("One\ntwo.\n\n\nThree.", narrow) == "One two.\n\nThree.\n");
}

TEST_CASE("Wrapping: what somebody wrote keeps its lines and its stars")
{
    CHECK(wrapped_draft("* one\n* two", narrow, "  ") == "  * one\n  * two\n");
}

TEST_CASE("Wrapping: columns are counted as a terminal shows them")
{
    CHECK(columns("Größe") == 5);
    CHECK(columns("e\xCC\x81") == 1); // A letter and its accent, apart.
    CHECK(columns("你好") == 4);
    CHECK(columns("🌼") == 2);
    CHECK(columns("“yes”") == 5);
    CHECK(columns("\x1b[1mbold\x1b[22m") == 4);
    CHECK(wrapped("你好你好你 你好你好你", narrow) == "你好你好你\n你好你好你\n");
}

TEST_CASE("Wrapping: emphasis is bold on a terminal, and leaves no trace elsewhere")
{
    CHECK(wrapped("It takes *eight* minutes.", {80, false}) == "It takes eight minutes.\n");
    CHECK(wrapped("It takes *eight* minutes.", {80, true}) == "It takes \x1b[1meight\x1b[22m minutes.\n");
    CHECK(wrapped("an open *star", {80, true}) == "an open \x1b[1mstar\x1b[22m\n");
    CHECK(heading("Ten *to* five", {80, true}) == "\x1b[1mTen to five\x1b[22m\n");
}

TEST_CASE("Wrapping: no text can steer the terminal")
{
    CHECK(wrapped("a\x1b[2Jb\x07\x08\tc\x7f\xC2\x9B", {80, true}) == "a[2Jb c\n");
    CHECK(wrapped("a\xE2\x80\xAE"
                  "b",
              {80, true})
        == "ab\n");
}

TEST_CASE("Wrapping: lines stay readable however wide or narrow the terminal is")
{
    const std::string words
        = "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen";
    CHECK(wrapped(words, {400, false})
        == "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen\nsixteen\n");
    CHECK(wrapped("one two three four", {3, false}) == "one two three four\n");
}
