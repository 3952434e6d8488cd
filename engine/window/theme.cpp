#include "engine/window/theme.hpp"

#include <algorithm>
#include <cmath>

namespace vignette::window {

namespace {

constexpr Colour rgb(std::uint32_t value)
{
    return {static_cast<std::uint8_t>(value >> 16), static_cast<std::uint8_t>(value >> 8),
        static_cast<std::uint8_t>(value)};
}

// In the order of Token: paper, card, ink, soft, line; teal, its soft, its line, on it; plum, its soft, on it; amber,
// its soft; blue, on it; focus, inside; track, cap, chosen; dark, light.
constexpr Tokens light{{rgb(0xFBF7F0), rgb(0xFFFFFF), rgb(0x1F2D35), rgb(0x51616B), rgb(0xD9CFBF), rgb(0x0B5A60),
    rgb(0xE2EFEE), rgb(0xBAD6D3), rgb(0xFFFFFF), rgb(0x7A2E4E), rgb(0xF6E6EC), rgb(0xFFFFFF), rgb(0x8A5A00),
    rgb(0xFBEFD3), rgb(0x3A5A8C), rgb(0xFFFFFF), rgb(0xFFC629), rgb(0x1F2D35), rgb(0xE6DFD0), rgb(0xFBF7F0),
    rgb(0xCFE4E2), rgb(0x000000), rgb(0xFFFFFF)}};

constexpr Tokens soft{{rgb(0xF2E8D5), rgb(0xF8F0E0), rgb(0x3B2F24), rgb(0x62533F), rgb(0xD3C3A5), rgb(0x355A4B),
    rgb(0xE2E6D2), rgb(0xBFCBAE), rgb(0xFBF5E8), rgb(0x74384A), rgb(0xEFDCD6), rgb(0xFBF5E8), rgb(0x7A4E05),
    rgb(0xF3E0B5), rgb(0x44597A), rgb(0xFBF5E8), rgb(0xF0B429), rgb(0x3B2F24), rgb(0xDDD0B5), rgb(0xF2E8D5),
    rgb(0xDDDCC0), rgb(0x000000), rgb(0xFFFFFF)}};

constexpr Tokens dark{{rgb(0x171C20), rgb(0x222A30), rgb(0xECE7DD), rgb(0xB4BDC2), rgb(0x3C474F), rgb(0x7CC8C6),
    rgb(0x1F3A3C), rgb(0x37595B), rgb(0x0F2224), rgb(0xE0A0B8), rgb(0x3F2730), rgb(0x2A121C), rgb(0xE8B95A),
    rgb(0x3A2F18), rgb(0x9DB8E8), rgb(0x121C2C), rgb(0xFFC629), rgb(0x101417), rgb(0x3A444B), rgb(0x2C353C),
    rgb(0x2E5052), rgb(0x000000), rgb(0xFFFFFF)}};

constexpr Tokens high{{rgb(0x000000), rgb(0x000000), rgb(0xFFFFFF), rgb(0xFFFFFF), rgb(0xFFFFFF), rgb(0xFFE600),
    rgb(0x000000), rgb(0xFFFFFF), rgb(0x000000), rgb(0xFFFFFF), rgb(0x000000), rgb(0x000000), rgb(0xFFE600),
    rgb(0x000000), rgb(0xFFFFFF), rgb(0x000000), rgb(0xFFE600), rgb(0x000000), rgb(0x333333), rgb(0x000000),
    rgb(0x404000), rgb(0x000000), rgb(0xFFFFFF)}};

double linear(std::uint8_t channel)
{
    const double value = channel / 255.0;
    return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

double luminance(Colour c)
{
    return 0.2126 * linear(c.red) + 0.7152 * linear(c.green) + 0.0722 * linear(c.blue);
}

} // namespace

const Tokens& tokens(std::string_view theme)
{
    if (theme == "soft")
        return soft;
    if (theme == "dark")
        return dark;
    return theme == "contrast" ? high : light;
}

const std::vector<Pair>& pairs()
{
    using T = Token;
    static const std::vector<Pair> all = {
        // Text on the page and on cards.
        {T::Ink, T::Paper, 4.5},
        {T::Soft, T::Paper, 4.5},
        {T::Ink, T::Card, 4.5},
        {T::Soft, T::Card, 4.5},
        {T::Teal, T::Paper, 4.5},
        {T::Teal, T::Card, 4.5},
        {T::Plum, T::Paper, 4.5},
        {T::Plum, T::Card, 4.5},
        {T::Ink, T::Cap, 4.5},
        {T::Soft, T::Cap, 4.5},
        {T::Ink, T::Chosen, 4.5},
        {T::Dark, T::Light, 4.5},
        // Text in tinted boxes.
        {T::Ink, T::TealSoft, 4.5},
        {T::Soft, T::TealSoft, 4.5},
        {T::Teal, T::TealSoft, 4.5},
        {T::Ink, T::AmberSoft, 4.5},
        {T::Soft, T::AmberSoft, 4.5},
        {T::Amber, T::AmberSoft, 4.5},
        {T::Ink, T::PlumSoft, 4.5},
        {T::Ink, T::Track, 4.5}, // The names of a table's columns.
        // Text on filled buttons, badges and the hero.
        {T::OnTeal, T::Teal, 4.5},
        {T::OnPlum, T::Plum, 4.5},
        {T::OnBlue, T::Blue, 4.5},
        {T::Teal, T::OnTeal, 4.5},
        // Parts: fills and outlines that say what a thing is or how far it got.
        {T::Teal, T::Track, 3},
        {T::Soft, T::Card, 3},
        {T::Blue, T::Card, 3},
        {T::Plum, T::Card, 3},
        {T::Teal, T::Card, 3},
        {T::Teal, T::Paper, 3},
        {T::Amber, T::AmberSoft, 3},
        {T::Focus, T::Inside, 3},
    };
    return all;
}

double contrast(Colour a, Colour b)
{
    const double one = luminance(a), other = luminance(b);
    return (std::max(one, other) + 0.05) / (std::min(one, other) + 0.05);
}

} // namespace vignette::window
