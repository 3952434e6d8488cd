#include "engine/window/accessible/text_units.hpp"

#include <doctest/doctest.h>

#include <string>
#include <vector>

using namespace vignette::window;

TEST_SUITE_BEGIN("accessible");

namespace {

std::vector<std::string> pieces(std::string_view text, Unit unit, std::vector<std::size_t> lines = {})
{
    std::vector<std::string> out;
    for (std::size_t at = 0;;) {
        const auto range = unit_at(text, at, unit, lines);
        if (range.end <= at)
            return out;
        out.emplace_back(piece(text, range));
        at = range.end;
        if (piece(text, {at, at + 1}).empty())
            return out;
    }
}

using Strings = std::vector<std::string>;

} // namespace

TEST_CASE("words go up to the next word's start")
{
    CHECK(pieces("I sat, quietly.", Unit::Word) == Strings{"I ", "sat, ", "quietly."});
}

TEST_CASE("sentences end behind their full stop and space")
{
    CHECK(pieces("She was here. Was she? Yes", Unit::Sentence) == Strings{"She was here. ", "Was she? ", "Yes"});
}

TEST_CASE("lines are those that were drawn, and paragraphs where nothing was said about lines")
{
    CHECK(pieces("one two\nthree", Unit::Line, {0, 4, 8}) == Strings{"one ", "two\n", "three"});
    CHECK(pieces("one two\nthree", Unit::Line) == Strings{"one two\n", "three"});
}

TEST_CASE("letters are code points")
{
    CHECK(pieces("é☕", Unit::Letter) == Strings{"é", "☕"});
}

TEST_CASE("at the end there is no letter, but still the last line")
{
    CHECK(unit_at("cosy", 4, Unit::Letter) == TextRange{4, 4});
    CHECK(unit_at("a\ncosy", 6, Unit::Line) == TextRange{2, 6});
    CHECK(unit_at("cosy\n", 5, Unit::Line) == TextRange{5, 5});
    CHECK(unit_at("", 0, Unit::Line) == TextRange{0, 0});
}

TEST_CASE("every offset of a text lies in the piece that is found there")
{
    const std::string text = "  One.  Two\n\n three é. ";
    for (const auto unit : {Unit::Letter, Unit::Word, Unit::Sentence, Unit::Line, Unit::Paragraph}) {
        for (std::size_t at = 0; at < 22; ++at) {
            const auto range = unit_at(text, at, unit);
            CHECK(range.begin <= at);
            CHECK(at < range.end);
        }
    }
}

TEST_CASE("a change is told as the smallest piece")
{
    const auto typed = change_between("caf", "café");
    CHECK(typed.removed == TextRange{3, 3});
    CHECK(typed.inserted == TextRange{3, 4});
    const auto replaced = change_between("a cat sat", "a dog sat");
    CHECK(replaced.removed == TextRange{2, 5});
    CHECK(replaced.inserted == TextRange{2, 5});
    const auto doubled = change_between("aa", "aaa");
    CHECK(doubled.removed.begin == doubled.removed.end);
    CHECK(doubled.inserted == TextRange{2, 3});
}

TEST_SUITE_END();
