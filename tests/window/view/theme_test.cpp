#include "engine/window/theme.hpp"

#include <doctest/doctest.h>

#include <string>

using namespace vignette::window;

TEST_SUITE("window")
{
    TEST_CASE("Theme: black on white has the contrast that WCAG gives it, and a colour on itself none")
    {
        CHECK(contrast({0, 0, 0}, {255, 255, 255}) == doctest::Approx(21));
        CHECK(contrast({12, 34, 56}, {12, 34, 56}) == doctest::Approx(1));
        CHECK(contrast({0x76, 0x76, 0x76}, {255, 255, 255}) == doctest::Approx(4.54).epsilon(0.01));
    }

    TEST_CASE("Theme: every pair that is drawn can be read in every theme")
    {
        for (const std::string theme : {"light", "soft", "dark", "contrast"}) {
            const Tokens& colours = tokens(theme);
            for (const Pair& pair : pairs()) {
                CAPTURE(theme);
                CAPTURE(static_cast<int>(pair.front));
                CAPTURE(static_cast<int>(pair.back));
                CHECK(contrast(colours[pair.front], colours[pair.back]) >= pair.least);
            }
        }
    }

    TEST_CASE("Theme: the focus ring or the border within it shows on the page and on cards")
    {
        for (const std::string theme : {"light", "soft", "dark", "contrast"}) {
            const Tokens& colours = tokens(theme);
            for (const Token page : {Token::Paper, Token::Card, Token::Teal}) {
                CAPTURE(theme);
                CAPTURE(static_cast<int>(page));
                const double ring = contrast(colours[Token::Focus], colours[page]);
                const double border = contrast(colours[Token::Inside], colours[page]);
                CHECK((ring >= 3 || border >= 3));
            }
        }
    }

    TEST_CASE("Theme: a name that nobody knows is the light one")
    {
        CHECK(tokens("mauve")[Token::Paper] == tokens("light")[Token::Paper]);
    }
}
