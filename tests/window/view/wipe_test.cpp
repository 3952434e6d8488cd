#include "engine/window/editor.hpp"
#include "engine/window/wipe.hpp"

#include <doctest/doctest.h>

#include <algorithm>

using namespace vignette::window;

namespace {

/// What a text's memory held besides the text: all of it must be zero.
template <typename Character>
bool clean_behind(const std::basic_string<Character>& text)
{
    return std::all_of(text.data() + text.size(), text.data() + text.capacity(), [](Character c) { return c == 0; });
}

} // namespace

TEST_SUITE("window")
{
    TEST_CASE("Wipe: nothing stays in the memory, short or long, also not what was longer before")
    {
        std::string brief = "2580", longer = "2580 2580 2580 2580 2580 2580";
        longer.resize(3);
        for (std::string* text : {&brief, &longer}) {
            wipe(*text);
            CHECK(text->empty());
            CHECK(clean_behind(*text));
        }
    }

    TEST_CASE("Wipe: a moved text leaves itself behind where it was short, until that is wiped")
    {
        std::string from = "2580";
        const std::string to = std::move(from);
        wipe(from); // NOLINT(bugprone-use-after-move): that is what is looked at.
        CHECK(to == "2580");
        CHECK(clean_behind(from));
    }

    TEST_CASE("Editor: what is deleted from a secret is not left behind it")
    {
        Editor editor(U"", true);
        for (const char32_t* part : {U"2", U"58", U"0134679"})
            editor.type(part);
        editor.select(3, 8);
        editor.key({"Backspace", false, false});
        CHECK(editor.text() == U"25879");
        CHECK(clean_behind(editor.text()));
        editor.select(5, 0);
        editor.type(U"1");
        CHECK(editor.text() == U"1");
        CHECK(clean_behind(editor.text()));
    }
}
