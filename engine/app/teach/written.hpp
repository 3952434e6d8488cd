#pragma once

#include "engine/exchange/dates.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace vignette::app {

/// A whole number from 0 up; nothing for anything else.
std::optional<unsigned> number_in(std::string_view written);

/// An index from a line's number, which is from 1 on the screen; more than any list has for anything else.
std::size_t line_in(std::string_view written);

/// A day as people write it, "1/12/2026" or "2026-12-01"; nothing for anything else, or where there is no such day.
std::optional<exchange::Day> day_written(std::string_view written);

/// Without blanks at its ends.
std::string trimmed(const std::string& written);

} // namespace vignette::app
