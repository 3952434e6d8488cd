// All SQL about what has been kept for longer than the site means to.

#include "engine/records/class_row.hpp"
#include "engine/records/inside.hpp"
#include "engine/records/learner_row.hpp"
#include "engine/records/registration_row.hpp"
#include "engine/records/site_settings.hpp"

#include <charconv>

namespace vignette::records {

namespace {

Result<int> months_kept(Database& database)
{
    const auto said = read_site_setting(database, setting_retention);
    if (!said)
        return said.error();
    int months = 0;
    const std::string text = said.value().value_or("");
    const auto [end, problem] = std::from_chars(text.data(), text.data() + text.size(), months);
    const bool sound = problem == std::errc{} && end == text.data() + text.size() && months > 0 && months <= 1200;
    return sound ? months : retention_by_default;
}

Seconds months_before(Seconds now, int count)
{
    using namespace std::chrono;
    year_month_day day{floor<days>(now)};
    day -= months{count};
    if (!day.ok()) // The 31st of a short month.
        day = day.year() / day.month() / last;
    return Seconds{sys_days{day}};
}

} // namespace

Result<Overdue> Records::retention_list(Seconds now)
{
    if (auto may = m->only_the_lead(); !may)
        return may.error();
    const auto months = months_kept(*m->database);
    if (!months)
        return months.error();
    const Seconds before = months_before(now, months.value());
    auto archived = m->database->all(
        select_learner + "WHERE archived < ?1 ORDER BY name COLLATE NOCASE, id", read_learner, before);
    if (!archived)
        return archived.error();
    auto completions = m->database->all(
        std::string("SELECT ") + registration_columns
            + ", learner, name FROM registration JOIN learner ON learner.id = registration.learner"
              " WHERE completed < ?1 ORDER BY completed, registration.id",
        [](const Statement& row) {
            return Overdue::Completion{LearnerId{row.integer(registration_column_count)},
                row.text(registration_column_count + 1), read_registration(row)};
        },
        before);
    if (!completions)
        return completions.error();
    auto classes = m->database->all(select_class + "WHERE held < ?1 ORDER BY held, id", read_class, before);
    if (!classes)
        return classes.error();
    return Overdue{std::move(archived).value(), std::move(completions).value(), std::move(classes).value()};
}

} // namespace vignette::records
