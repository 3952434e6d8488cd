#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace vignette::window {

struct Colour {
    std::uint8_t red = 0, green = 0, blue = 0;

    friend bool operator==(const Colour&, const Colour&) = default;
};

/// What a colour is for. Everything that is drawn names one of these.
enum class Token : std::size_t {
    Paper, ///< The page.
    Card, ///< Options, bars, views, boxes to write in.
    Ink, ///< Text.
    Soft, ///< Secondary text; also the outline of what can be ticked or written in.
    Line, ///< Hairlines. Decoration: nothing is known by them alone.
    Teal, ///< The primary action, progress, the outline of secondary actions.
    TealSoft,
    TealLine, ///< Around TealSoft. Decoration.
    OnTeal, ///< Text on Teal.
    Plum, ///< Speech, "Leave this page".
    PlumSoft,
    OnPlum,
    Amber, ///< Content notes, "In your home, do this".
    AmberSoft,
    Blue, ///< A second voice's badge.
    OnBlue,
    Focus, ///< The ring around what has the keyboard.
    Inside, ///< The border within the ring; differs from Focus, so that the ring shows on every page.
    Track, ///< What progress has not filled; behind the names of a table's columns.
    Cap, ///< The cap of a key.
    Chosen, ///< Behind selected writing.
    Dark, ///< A square code and what is behind it: the same in every theme, for it is read by cameras.
    Light,
    Count,
};

/// One theme's colours.
struct Tokens {
    std::array<Colour, static_cast<std::size_t>(Token::Count)> colours;

    Colour operator[](Token token) const { return colours[static_cast<std::size_t>(token)]; }
};

/// light, soft (lower glare), dark or contrast; light for any other name.
const Tokens& tokens(std::string_view theme);

/// One colour drawn on another, and the contrast that it needs: 4.5 for text, 3 for parts (WCAG 1.4.3 and 1.4.11).
struct Pair {
    Token front, back;
    double least;
};

/// Every pair that painting uses. A test holds all themes to it: add a pair here when a look draws a new one.
const std::vector<Pair>& pairs();

/// WCAG's contrast of two colours, 1 to 21.
double contrast(Colour, Colour);

} // namespace vignette::window
