#include "engine/records/vault/pin_rule.hpp"

#include <algorithm>

namespace vignette::records {

namespace {

bool all_digits(std::string_view pin)
{
    return std::all_of(pin.begin(), pin.end(), [](char c) { return c >= '0' && c <= '9'; });
}

/// Each digit is the one before plus `step`.
bool runs(std::string_view pin, int step)
{
    return std::adjacent_find(pin.begin(), pin.end(), [&](char a, char b) { return b - a != step; }) == pin.end();
}

} // namespace

Status may_be_pin(std::string_view pin)
{
    const bool digits = all_digits(pin);
    if (pin.size() < (digits ? 6u : 8u))
        return Error{ErrorCode::InvalidArgument,
            digits ? "A PIN needs six digits or more. Please choose a longer one."
                   : "A pass phrase needs eight letters or more. Please choose a longer one, or six digits."};
    if (digits && (runs(pin, 0) || runs(pin, 1) || runs(pin, -1)))
        return Error{
            ErrorCode::InvalidArgument, "That PIN is easy to guess. Please choose one that is not digits in a row."};
    return Done{};
}

} // namespace vignette::records
