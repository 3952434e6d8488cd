#include "engine/course/numerals.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <string>

namespace vignette::course {

namespace {

constexpr std::array<std::string_view, 21> numerals{"zero", "one", "two", "three", "four", "five", "six", "seven",
    "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen",
    "nineteen", "twenty"};

constexpr std::size_t longest_numeral = 9; ///< Of both kinds.

std::optional<int> in_figures(std::string_view text)
{
    int number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    return error == std::errc{} && end == text.data() + text.size() ? std::optional(number) : std::nullopt;
}

} // namespace

std::optional<int> number_said(std::string_view text)
{
    if (text.empty() || text.size() > longest_numeral)
        return std::nullopt;
    std::string small{text};
    for (char& c : small)
        c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    const auto found = std::find(numerals.begin(), numerals.end(), small);
    return found == numerals.end() ? in_figures(text) : std::optional(static_cast<int>(found - numerals.begin()));
}

} // namespace vignette::course
