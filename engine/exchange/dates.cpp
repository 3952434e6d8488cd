#include "engine/exchange/dates.hpp"

#include <algorithm>
#include <cstddef>

namespace vignette::exchange {

namespace {

using namespace std::chrono;

std::string digits(unsigned number, std::size_t width)
{
    const auto text = std::to_string(number);
    return std::string(width - std::min(width, text.size()), '0') + text;
}

std::string year_of(Day day)
{
    return digits(static_cast<unsigned>(static_cast<int>(day.year())), 4);
}

std::string month_of(Day day)
{
    return digits(static_cast<unsigned>(day.month()), 2);
}

std::string day_in(Day day)
{
    return digits(static_cast<unsigned>(day.day()), 2);
}

/// "09:05:00", with `colon` between.
std::string clock_of(Seconds time, const std::string& colon)
{
    const auto second = static_cast<unsigned>((time - floor<days>(time)).count());
    return digits(second / 3600, 2) + colon + digits(second / 60 % 60, 2) + colon + digits(second % 60, 2);
}

unsigned number_in(std::string_view text)
{
    unsigned number = 0;
    for (const char c : text)
        number = number * 10 + static_cast<unsigned>(c - '0');
    return number;
}

/// Whether `text` has a digit wherever `shape` has 0, and is the same everywhere else.
bool has_shape(std::string_view text, std::string_view shape)
{
    return std::equal(text.begin(), text.end(), shape.begin(), shape.end(),
        [](char c, char wanted) { return wanted == '0' ? c >= '0' && c <= '9' : c == wanted; });
}

std::optional<Day> real_day(unsigned y, unsigned m, unsigned d)
{
    const Day read{year{static_cast<int>(y)}, month{m}, day{d}};
    return read.ok() && read.year() >= year{1} ? std::optional(read) : std::nullopt;
}

} // namespace

Day day_of(Seconds time)
{
    return floor<days>(time);
}

std::string iso_day(Day day)
{
    return iso_month(day) + "-" + day_in(day);
}

std::string iso_month(Day day)
{
    return year_of(day) + "-" + month_of(day);
}

std::string basic_day(Day day)
{
    return year_of(day) + month_of(day) + day_in(day);
}

std::string british_day(Day day)
{
    return day_in(day) + "/" + month_of(day) + "/" + year_of(day);
}

std::string iso_time(Seconds time)
{
    return iso_day(day_of(time)) + "T" + clock_of(time, ":") + ".000Z";
}

std::string basic_time(Seconds time)
{
    return basic_day(day_of(time)) + "T" + clock_of(time, "") + "Z";
}

std::optional<Day> read_british_day(std::string_view text)
{
    if (!has_shape(text, "00/00/0000"))
        return {};
    return real_day(number_in(text.substr(6)), number_in(text.substr(3, 2)), number_in(text.substr(0, 2)));
}

std::optional<Day> read_iso_day(std::string_view text)
{
    if (!has_shape(text, "0000-00-00"))
        return {};
    return real_day(number_in(text.substr(0, 4)), number_in(text.substr(5, 2)), number_in(text.substr(8)));
}

Day plus_months(Day start, int count)
{
    const Day same = start + months{count};
    return same.ok() ? same : Day{same.year() / same.month() / last};
}

Day plus_days(Day start, int count)
{
    return sys_days{start} + days{count};
}

Day monday_of(Day day)
{
    const sys_days at{day};
    return at - (weekday{at} - Monday);
}

} // namespace vignette::exchange
