#pragma once

#include "engine/exchange/documents/document.hpp"

#include <algorithm>
#include <array>
#include <string_view>

namespace vignette::exchange::documents {

/// How the frame of a hand card is drawn.
struct Frame {
    std::string_view line; ///< As CSS names it.
    bool round = false;
};

constexpr Frame frame_of(int frame)
{
    constexpr std::array<std::string_view, 4> lines{"solid", "double", "dashed", "dotted"};
    const auto at = static_cast<std::size_t>(frame < 0 ? 0 : frame) % (2 * lines.size());
    return {lines[at % lines.size()], at >= lines.size()};
}

constexpr int most_of(const ScaleLine& scale)
{
    return std::clamp(scale.most, 2, 10);
}

} // namespace vignette::exchange::documents
