#pragma once

#include "engine/core/clock.hpp"

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

namespace vignette::exchange {

/// A day without a time of day. Where one is written it has to be real (`ok()`), from the year 1 to 9999.
using Day = std::chrono::year_month_day;

Day day_of(Seconds); ///< In UTC.

std::string iso_day(Day); ///< "2026-11-22"
std::string iso_month(Day); ///< "2026-11"
std::string basic_day(Day); ///< "20261122", for iCalendar.
std::string british_day(Day); ///< "22/11/2026"
std::string iso_time(Seconds); ///< "2026-11-22T09:05:00.000Z": UTC, always three decimals.
std::string basic_time(Seconds); ///< "20261122T090500Z", for iCalendar.

/// A day as `british_day` writes it, and no other way; nothing if it is not one, or there is no such day.
std::optional<Day> read_british_day(std::string_view);
std::optional<Day> read_iso_day(std::string_view); ///< The same for "2026-11-22".

/// The same day of the month, or the month's last one where it has none: a month after 31 January is 28 February.
Day plus_months(Day, int months);

Day plus_days(Day, int days);

Day monday_of(Day); ///< Of the week that the day is in, which ends with Sunday.

} // namespace vignette::exchange
