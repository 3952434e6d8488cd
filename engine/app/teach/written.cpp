#include "engine/app/teach/written.hpp"

#include <charconv>

namespace vignette::app {

std::optional<unsigned> number_in(std::string_view text)
{
    unsigned out = 0;
    const auto* const end = text.data() + text.size();
    const auto read = std::from_chars(text.data(), end, out);
    return read.ec == std::errc() && read.ptr == end && !text.empty() ? std::optional(out) : std::nullopt;
}

std::size_t line_in(std::string_view written)
{
    return static_cast<std::size_t>(number_in(written).value_or(0)) - 1;
}

std::optional<exchange::Day> day_written(std::string_view written)
{
    const auto first = written.find('/'), second = written.rfind('/');
    if (first == std::string_view::npos)
        return exchange::read_iso_day(written);
    const auto day = number_in(written.substr(0, first)), year = number_in(written.substr(second + 1));
    const auto month = first == second ? std::nullopt : number_in(written.substr(first + 1, second - first - 1));
    if (!day || !month || !year || *day > 31 || *month > 12 || *year < 2000 || *year > 9999)
        return std::nullopt;
    const exchange::Day out{
        std::chrono::year{static_cast<int>(*year)}, std::chrono::month{*month}, std::chrono::day{*day}};
    return out.ok() ? std::optional(out) : std::nullopt;
}

std::string trimmed(const std::string& text)
{
    const auto from = text.find_first_not_of(' ');
    return from == std::string::npos ? std::string() : text.substr(from, text.find_last_not_of(' ') - from + 1);
}

} // namespace vignette::app
