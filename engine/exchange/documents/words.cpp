#include "engine/exchange/documents/text.hpp"

#include <array>

namespace vignette::exchange::documents {

namespace {

constexpr std::array<std::string_view, 12> months{"January", "February", "March", "April", "May", "June", "July",
    "August", "September", "October", "November", "December"};

constexpr auto no_break = "\u00a0"; ///< A blank at which no line ends.

/// Empty for a month that there is not.
std::string_view month_name(Day day)
{
    return day.month().ok() ? months[static_cast<unsigned>(day.month()) - 1] : std::string_view{};
}

std::string number(unsigned value)
{
    return std::to_string(value);
}

std::string year(Day day)
{
    return std::to_string(static_cast<int>(day.year()));
}

std::string ends(const BarChart& chart)
{
    if (chart.low.empty() && chart.high.empty())
        return {};
    const auto most = std::to_string(chart.most);
    if (chart.high.empty())
        return " 1 means “" + chart.low + "”.";
    if (chart.low.empty())
        return " " + most + " means “" + chart.high + "”.";
    return " 1 means “" + chart.low + "”, " + most + " means “" + chart.high + "”.";
}

} // namespace

std::string in_words(const BarChart& chart)
{
    std::string words;
    for (const auto& bar : chart.bars) {
        words += (words.empty() ? "" : " ") + bar.label + ": ";
        words += bar.value        ? std::to_string(*bar.value) + " of " + std::to_string(chart.most)
            : bar.instead.empty() ? "not yet"
                                  : "“" + bar.instead + "”";
        words += ".";
    }
    return words + ends(chart);
}

std::string day_text(Day day)
{
    return number(static_cast<unsigned>(day.day())) + " " + month_text(day);
}

std::string short_day_text(Day day)
{
    const auto month = std::string(month_name(day).substr(0, 3));
    return number(static_cast<unsigned>(day.day())) + no_break + month + no_break + year(day);
}

std::string month_text(Day day)
{
    return std::string(month_name(day)) + " " + year(day);
}

std::string minutes_text(std::int64_t minutes)
{
    const auto hours = static_cast<std::size_t>(minutes / 60);
    const auto rest = static_cast<std::size_t>(minutes % 60);
    if (hours == 0)
        return counted(rest, "minute", "minutes");
    return counted(hours, "hour", "hours") + (rest == 0 ? "" : " " + counted(rest, "minute", "minutes"));
}

std::string counted(std::size_t count, std::string_view one, std::string_view more)
{
    return std::to_string(count) + " " + std::string(count == 1 ? one : more);
}

} // namespace vignette::exchange::documents
