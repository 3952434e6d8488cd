#include "engine/core/text.hpp"

#include <doctest/doctest.h>

namespace vignette::text {

TEST_SUITE("core/text")
{
    TEST_CASE("Text: an id is a small letter, then small letters, digits and underscores")
    {
        for (const char* good :
            {"a", "hallway", "cc9_1c", "a_", "abcdefghijklmnopqrstuvwxyz_0123456789_abcdefghijklmnopqrstuvwxyz"}) {
            CAPTURE(good);
            CHECK(is_id(good));
        }
        const std::string too_long(65, 'a');
        for (const char* bad :
            {"", "1st", "_a", "Hallway", "two words", "caf\xC3\xA9", "a-b", "a.b", too_long.c_str()}) {
            CAPTURE(bad);
            CHECK_FALSE(is_id(bad));
        }
    }

    TEST_CASE("Text: trimming takes blanks off both ends and leaves those inside")
    {
        CHECK(trim("  a b\t\r\n") == "a b");
        CHECK(trim(" \n ") == "");
        CHECK(is_blank(" \t\r\n"));
        CHECK(is_blank(""));
        CHECK_FALSE(is_blank(" . "));
    }

    TEST_CASE("Text: lines are without their ends, however a system writes those")
    {
        CHECK(lines("").empty());
        CHECK(lines("a\nb") == std::vector<std::string_view>{"a", "b"});
        CHECK(lines("a\nb\n") == std::vector<std::string_view>{"a", "b"});
        CHECK(lines("a\r\n\r\nb\r\n") == std::vector<std::string_view>{"a", "", "b"});
        CHECK(lines("\n\n") == std::vector<std::string_view>{"", ""});
    }

    TEST_CASE("Markup: what means something there is written out, and nothing else is touched")
    {
        CHECK(text::escaped_for_markup("Tea & <b>\"cake\"</b>, isn’t it")
            == "Tea &amp; &lt;b&gt;&quot;cake&quot;&lt;/b&gt;, isn’t it");
        CHECK(text::escaped_for_markup("").empty());
    }

    TEST_CASE("Nearest: a slip of the fingers finds the word that was meant, and a stranger finds nothing")
    {
        const std::vector<std::string_view> known{"hallway", "handover", "grief", "sit", "set", "talking"};
        struct Row {
            const char* written;
            const char* meant;
        };
        for (const auto& row : {
                 Row{"hallwy", "hallway"}, // a letter short
                 Row{"hallwayy", "hallway"}, // one too many
                 Row{"hallwya", "hallway"}, // two swapped
                 Row{"handovr", "handover"},
                 Row{"giref", "grief"},
                 Row{"sit", "sit"},
                 Row{"sat", "sit"}, // as near to set: the earlier wins
                 Row{"kitchen", ""},
                 Row{"x", ""},
                 Row{"", ""},
             }) {
            CAPTURE(row.written);
            CHECK(nearest(row.written, known) == row.meant);
        }
    }

    TEST_CASE("Nearest: two names that share no letter are not near, however short they are")
    {
        CHECK(nearest("q", {"x"}) == "");
        CHECK(nearest("qy", {"xy"}) == "xy");
    }

    TEST_CASE("Nearest: nothing is offered for a word that is far too long, or where nothing is known")
    {
        const std::string endless(100000, 'a');
        CHECK(nearest(endless, {endless}) == "");
        CHECK(nearest("hallway", {}) == "");
        CHECK(nearest("hallway", {endless}) == "");
    }
}

} // namespace vignette::text
