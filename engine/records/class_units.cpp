// All SQL about the units that somebody was taught in classes.

#include "engine/records/class_row.hpp"
#include "engine/records/inside.hpp"

#include <algorithm>

namespace vignette::records {

Result<std::vector<std::string>> taught_units(
    Database& database, LearnerId learner, std::string_view course, Taught which)
{
    return database.all(
        "SELECT unit FROM class_session JOIN attendance ON attendance.session = id"
        " JOIN class_unit ON class_unit.session = id"
        " WHERE learner = ?1 AND course = ?2 AND (privacy = 'standard' OR ?3)"
        // Who left after the first page was not taught the unit. Of a private course no minutes are there.
        " AND (attendance.minutes IS NULL OR attendance.minutes * 2 >= class_session.minutes)"
        " ORDER BY held, id, class_unit.line",
        [](const Statement& row) { return row.text(0); }, learner, course, std::int64_t{which == Taught::Anything});
}

void add_each_once(std::vector<std::string>& units, const std::vector<std::string>& more)
{
    for (const auto& unit : more)
        if (std::find(units.begin(), units.end(), unit) == units.end())
            units.push_back(unit);
}

Result<std::vector<std::string>> Records::units_taught_to(LearnerId learner, std::string_view course)
{
    const auto taught = taught_units(*m->database, learner, course, Taught::Anything);
    if (!taught)
        return taught.error();
    std::vector<std::string> units;
    add_each_once(units, taught.value());
    return units;
}

} // namespace vignette::records
