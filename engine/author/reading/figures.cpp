#include "engine/author/reading/findings.hpp"
#include "engine/author/reading/measure.hpp"
#include "engine/author/reading/told.hpp"

#include <charconv>

namespace vignette::author::reading {

namespace {

constexpr std::size_t fewest_for_a_unit = 100; ///< Words, below which a reading age says nothing.

/// A number of `count` digits at `at`; −1 if there is none.
int digits(std::string_view text, std::size_t at, std::size_t count)
{
    int value = 0;
    const auto read = std::from_chars(text.data() + at, text.data() + at + count, value);
    return read.ec == std::errc{} && read.ptr == text.data() + at + count ? value : -1;
}

/// From "2026-11-21"; nothing that is no day otherwise.
std::optional<std::chrono::sys_days> day_of(std::string_view text)
{
    if (text.size() != 10 || text[4] != '-' || text[7] != '-' || digits(text, 0, 4) < 0 || digits(text, 5, 2) < 0
        || digits(text, 8, 2) < 0)
        return std::nullopt;
    const std::chrono::year_month_day day{std::chrono::year(digits(text, 0, 4)),
        std::chrono::month(static_cast<unsigned>(digits(text, 5, 2))),
        std::chrono::day(static_cast<unsigned>(digits(text, 8, 2)))};
    return day.ok() ? std::optional(std::chrono::sys_days(day)) : std::nullopt;
}

} // namespace

std::vector<UnitReading> unit_readings(const course::Course& course)
{
    std::vector<Measure> measures(course.units.size());
    for (const auto& one : told(course)) {
        if (one.unit != course::nothing && one.by != Told::By::World && one.by != Told::By::Description)
            measures[one.unit].add(filled(*one.text));
    }
    std::vector<UnitReading> out;
    for (course::Index unit = 0; unit < course.units.size(); ++unit) {
        const Measure& measure = measures[unit];
        const bool measured = course.language.starts_with("en") && measure.words >= fewest_for_a_unit;
        out.push_back({unit, measure.words, measured ? measure.age() : 0});
    }
    return out;
}

std::vector<std::string_view> facts_to_check(const course::Course& course)
{
    std::vector<std::string_view> out;
    for (const auto& source : course.sources) {
        if (source.status == "to_check")
            out.push_back(source.id);
    }
    return out;
}

std::vector<std::string_view> old_helplines(const course::Course& course, std::chrono::sys_days today)
{
    std::vector<std::string_view> out;
    for (const auto& line : course.helplines) { // What is no date at all is told while the course loads.
        const auto checked = day_of(line.checked);
        if (line.checked.empty() || (checked && today - *checked > std::chrono::days(helpline_days)))
            out.push_back(line.id);
    }
    return out;
}

} // namespace vignette::author::reading
