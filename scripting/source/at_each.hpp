#pragma once

#include "scripting/source/slips.hpp"

#include <cstddef>
#include <optional>

namespace vignette::scripting {

constexpr std::size_t most_slips_of_family = 500; ///< In one look: a file may be full of them.

/// Asks each finder, in this order, about each place among the tokens.
template <typename... Finders>
std::vector<Slip> at_each(const std::vector<Token>& tokens, Finders... finders)
{
    std::vector<Slip> out;
    const auto take = [&](std::optional<Slip> slip) {
        if (slip)
            out.push_back(std::move(*slip));
    };
    for (std::size_t i = 0; i < tokens.size() && out.size() < most_slips_of_family; ++i)
        (take(finders(i)), ...);
    return out;
}

} // namespace vignette::scripting
