#pragma once

#include "scripting/source/slips.hpp"

#include <optional>

namespace vignette::scripting {

/// Asks each finder, in this order, about each place among the tokens.
template <typename... Finders>
std::vector<Slip> at_each(const std::vector<Token>& tokens, Finders... finders)
{
    std::vector<Slip> out;
    const auto take = [&](std::optional<Slip> slip) {
        if (slip)
            out.push_back(std::move(*slip));
    };
    for (std::size_t i = 0; i < tokens.size(); ++i)
        (take(finders(i)), ...);
    return out;
}

} // namespace vignette::scripting
