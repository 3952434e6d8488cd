#include "engine/core/text.hpp"

#include <doctest/doctest.h>

namespace vignette::text {

namespace {

constexpr std::size_t valid = std::string_view::npos;

} // namespace

TEST_SUITE("core/utf8")
{
    TEST_CASE("UTF-8: the first bad byte is found, and good text has none")
    {
        struct Row {
            const char* what;
            std::string_view bytes;
            std::size_t bad;
        };
        for (const auto& row : {
                 Row{"nothing", "", valid},
                 Row{"plain letters", "register", valid},
                 Row{"two bytes", "caf\xC3\xA9", valid},
                 Row{"three bytes", "\xE2\x80\x9Cyes\xE2\x80\x9D", valid},
                 Row{"four bytes", "\xF0\x9F\x8C\xB8", valid},
                 Row{"NUL is a character", std::string_view("a\0b", 3), valid},
                 Row{"the last character of all", "\xF4\x8F\xBF\xBF", valid},
                 Row{"a Latin-1 letter", "caf\xE9", 3},
                 Row{"a lone second byte", "ab\x80", 2},
                 Row{"cut off at the end", "ab\xE2\x80", 2},
                 Row{"an overlong slash", "\xC0\xAF", 0},
                 Row{"an overlong slash of three", "\xE0\x80\xAF", 0},
                 Row{"an overlong slash of four", "\xF0\x80\x80\xAF", 0},
                 Row{"half of a surrogate pair", "a\xED\xA0\x80", 1},
                 Row{"the last before the surrogates", "\xED\x9F\xBF", valid},
                 Row{"above the last character", "\xF4\x90\x80\x80", 0},
                 Row{"a byte that never begins one", "x\xFFy", 1},
             }) {
            CAPTURE(row.what);
            CHECK(first_invalid_utf8(row.bytes) == row.bad);
        }
    }

    TEST_CASE("UTF-8: reading a character and writing it again gives the same bytes, for every character")
    {
        for (char32_t c = 0; c <= 0x10FFFF; c += c < 0x3000 ? 1 : 37) {
            if (c >= 0xD800 && c < 0xE000)
                continue;
            std::string bytes;
            append_utf8(bytes, c);
            std::size_t at = 0;
            const bool same
                = first_invalid_utf8(bytes) == valid && next_code_point(bytes, at) == c && at == bytes.size();
            if (!same)
                FAIL("U+", static_cast<unsigned>(c));
        }
    }

    TEST_CASE("UTF-8: no bytes at all lead the reader out of them")
    {
        for (unsigned first = 0; first < 256; ++first) {
            for (unsigned second = 0; second < 256; second += 17) {
                const std::string bytes{static_cast<char>(first), static_cast<char>(second)};
                std::size_t at = 0;
                while (at < bytes.size()) {
                    const std::size_t before = at;
                    next_code_point(bytes, at);
                    REQUIRE(at > before);
                }
                REQUIRE(at == bytes.size());
            }
        }
    }

    TEST_CASE("UTF-8: length counts characters")
    {
        CHECK(length("") == 0);
        CHECK(length("Amina") == 5);
        CHECK(length("\xE2\x80\x9CZo\xC3\xAB\xE2\x80\x9D") == 5);
    }
}

} // namespace vignette::text
