#include "engine/records/vault/pin_rule.hpp"

#include "engine/core/text.hpp"

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

bool holds_a_word_of(std::string_view secret, std::string_view name)
{
    while (!name.empty()) {
        const auto word = name.substr(0, name.find(' '));
        if (word.size() >= 3 && text::holds(secret, word))
            return true;
        name.remove_prefix(std::min(word.size() + 1, name.size()));
    }
    return false;
}

Error no(const char* sentence)
{
    return {ErrorCode::InvalidArgument, sentence};
}

constexpr const char* has_a_name
    = "That has a name in it that everybody here knows. Please choose something that nobody could guess.";

} // namespace

Status may_be_pin(std::string_view pin, std::string_view name)
{
    const bool digits = all_digits(pin);
    if (pin.size() < (digits ? 6u : 8u))
        return no(digits ? "A PIN needs six digits or more. Please choose a longer one."
                         : "A pass phrase needs eight letters or more. Please choose a longer one, or six digits.");
    if (digits && (runs(pin, 0) || runs(pin, 1) || runs(pin, -1)))
        return no("That PIN is easy to guess. Please choose one that is not digits in a row.");
    return holds_a_word_of(pin, name) ? Status(no(has_a_name)) : Done{};
}

Status may_be_passphrase(std::string_view passphrase, std::string_view site)
{
    if (passphrase.size() < 12 || all_digits(passphrase))
        return no("A pass phrase needs twelve letters or more. Four words that do not belong together are good.");
    return holds_a_word_of(passphrase, site) ? Status(no(has_a_name)) : Done{};
}

} // namespace vignette::records
