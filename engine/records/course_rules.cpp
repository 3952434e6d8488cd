// All SQL about what the site has settled about courses.

#include "engine/records/course_rules.hpp"

#include "engine/records/inside.hpp"

namespace vignette::records {

namespace {

std::optional<int> maybe_int(const Statement& row, int column)
{
    return row.is_null(column) ? std::nullopt : std::optional(static_cast<int>(row.integer(column)));
}

CourseRule read_rule(const Statement& row)
{
    CourseRule rule;
    rule.course_key = row.text(0);
    rule.participation = row.integer(1) != 0;
    rule.title = row.maybe_text(2);
    rule.months_valid = maybe_int(row, 3);
    rule.due = row.maybe_time(4);
    rule.asc_wds = maybe_int(row, 5);
    rule.group_min = maybe_int(row, 6);
    return rule;
}

std::optional<std::int64_t> number(const std::optional<int>& value)
{
    return value ? std::optional<std::int64_t>(*value) : std::nullopt;
}

Status may_be_rule(const CourseRule& rule)
{
    if (rule.course_key.empty())
        return Error{ErrorCode::InvalidArgument, "Say which course this is for; nothing was changed."};
    if (rule.months_valid && (*rule.months_valid < 1 || *rule.months_valid > 600))
        return Error{ErrorCode::InvalidArgument, "A course is valid for 1 to 600 months. Type a number in between."};
    if (rule.group_min && *rule.group_min < 0)
        return Error{ErrorCode::InvalidArgument, "The smallest group is 0 or more people. Type another number."};
    return Done{};
}

} // namespace

Seconds last_valid_day(Seconds completed, int months)
{
    using namespace std::chrono;
    year_month_day day{floor<days>(completed)};
    day += std::chrono::months{months};
    if (!day.ok()) // The 31st of a short month.
        day = day.year() / day.month() / last;
    return Seconds{sys_days{day} - days{1}};
}

namespace {

std::optional<int> read_months(const Statement& row)
{
    return maybe_int(row, 0);
}

/// No row, or NULL in it: the site has not said.
Result<std::optional<int>> said(Result<std::optional<std::optional<int>>> months)
{
    if (!months)
        return months.error();
    return months.value().value_or(std::nullopt);
}

} // namespace

Result<std::optional<int>> months_valid(Database& database, RegistrationId registration)
{
    return said(database.one("SELECT months_valid FROM course_rule JOIN registration"
                             " ON course_key = course AND participation = 0 WHERE registration.id = ?1",
        read_months, registration));
}

Result<std::optional<int>> months_valid(Database& database, std::string_view course)
{
    return said(database.one(
        "SELECT months_valid FROM course_rule WHERE course_key = ?1 AND participation = 0", read_months, course));
}

Result<std::vector<CourseRule>> Records::course_rules()
{
    return m->database->all("SELECT course_key, participation, title, months_valid, due, asc_wds, group_min"
                            " FROM course_rule ORDER BY course_key, participation",
        read_rule);
}

Status Records::set_course_rule(const CourseRule& rule)
{
    if (auto may = m->only_the_lead(); !may)
        return may;
    if (auto may = may_be_rule(rule); !may)
        return may;
    const auto title = rule.title && !rule.title->empty() ? rule.title : std::nullopt;
    return m->change([&]() -> Status {
        auto kept = m->database->run("INSERT OR REPLACE INTO course_rule (course_key, participation, title,"
                                     " months_valid, due, asc_wds, group_min) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
            rule.course_key, std::int64_t{rule.participation}, title, number(rule.months_valid), rule.due,
            number(rule.asc_wds), number(rule.group_min));
        return kept ? m->note("course rule set", rule.course_key) : kept;
    });
}

} // namespace vignette::records
