#pragma once

#include <array>
#include <cstddef>
#include <string_view>

namespace vignette::author {

/// A unit's colours: what lies behind its scenes, and what is written and drawn on it (at least 4.5:1 on the first and
/// on white). They differ in lightness and hue so that they stay apart for who sees colours differently; and no map
/// says anything by colour alone.
struct Tint {
    std::string_view soft, strong;
};
inline constexpr std::array<Tint, 6> tints{{
    {"#E2EFEE", "#0B5A60"}, // The teal, plum and amber of the light theme …
    {"#F6E6EC", "#7A2E4E"},
    {"#FBEFD3", "#7A4F00"},
    {"#E3EBF7", "#2B4F87"}, // … and three that go with them.
    {"#EBEFDA", "#4D5A17"},
    {"#ECE6F6", "#4C3F6B"},
}};
inline constexpr Tint tint_of(std::size_t unit)
{
    return tints[unit % tints.size()];
}

inline constexpr std::string_view paper = "#FBF7F0", card = "#FFFFFF", ink = "#1F2D35", soft_ink = "#51616B",
                                  hairline = "#D9CFBF", amber = "#8A5A00", amber_soft = "#FBEFD3", focus = "#FFC629",
                                  grey_card = "#E7E5E1", red = "#A3231B", red_soft = "#FCEBE9";

} // namespace vignette::author
