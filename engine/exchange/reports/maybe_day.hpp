#pragma once

#include "engine/exchange/dates.hpp"

#include <optional>

namespace vignette::exchange::reports {

/// The day of a moment, where there is one.
inline std::optional<Day> maybe_day(const std::optional<Seconds>& time)
{
    return time ? std::optional(day_of(*time)) : std::nullopt;
}

} // namespace vignette::exchange::reports
