// All SQL about registrations and finished units, but for what an event changes (journal.cpp).

#include "engine/records/class_row.hpp"
#include "engine/records/inside.hpp"
#include "engine/records/registration_row.hpp"
#include "engine/records/standing.hpp"
#include "engine/records/words.hpp"

namespace vignette::records {

namespace {

const std::string select_registration = std::string("SELECT ") + registration_columns + " FROM registration ";

std::string read_name(const Statement& row)
{
    return row.text(0);
}

Seconds first_of_month(Seconds at)
{
    const std::chrono::year_month_day day{std::chrono::floor<std::chrono::days>(at)};
    return std::chrono::sys_days{day.year() / day.month() / 1};
}

/// The route of a private course that was completed, left by a program that was stopped before it could drop it.
Status erase_left_route(Database& database, LearnerId learner, const std::string& course)
{
    const auto left = database.all(
        "SELECT id FROM registration JOIN snapshot ON registration = id WHERE learner = ?1"
        " AND course = ?2 AND privacy = 'private' AND completed IS NOT NULL",
        [](const Statement& row) { return RegistrationId{row.integer(0)}; }, learner, course);
    if (!left)
        return left.error();
    for (const auto registration : left.value())
        if (auto done = erase_route(database, registration); !done)
            return done;
    return Done{};
}

Registration started(const Enrolment& enrolment, std::string uid, Seconds now)
{
    Registration fresh;
    fresh.uid = std::move(uid);
    fresh.course = enrolment.course;
    fresh.listed_as = enrolment.listed_as;
    fresh.privacy = enrolment.privacy;
    fresh.how = enrolment.how;
    if (enrolment.privacy != Privacy::Standard)
        return fresh;
    fresh.version = enrolment.version;
    fresh.content_hash = enrolment.content_hash;
    fresh.started = now;
    return fresh;
}

} // namespace

Result<std::optional<Registration>> Records::find_registration(LearnerId learner, std::string_view course)
{
    return m->database->one(
        select_registration + "WHERE learner = ?1 AND course = ?2 AND completed IS NULL AND set_aside = 0",
        read_registration, learner, course);
}

Result<Registration> Records::begin(LearnerId learner, const Enrolment& enrolment)
{
    if (enrolment.privacy == Privacy::Participation)
        return Error{ErrorCode::Refused,
            "Nothing is kept while this course is played; keep that the learner took part when they say that they have "
            "finished."};
    return m->change([&]() -> Result<Registration> {
        auto under_way = find_registration(learner, enrolment.course);
        if (!under_way)
            return under_way.error();
        if (under_way.value())
            return *under_way.value();
        if (auto erased = erase_left_route(*m->database, learner, enrolment.course); !erased)
            return erased.error();
        return insert_registration(*m->database, learner, started(enrolment, m->ids(), m->clock()));
    });
}

Result<Registration> Records::begin_again(RegistrationId unreadable, LearnerId learner, const Enrolment& enrolment)
{
    return m->change([&]() -> Result<Registration> {
        auto under_way = find_registration(learner, enrolment.course);
        if (!under_way)
            return under_way.error();
        if (under_way.value() && under_way.value()->id != unreadable)
            return Error{ErrorCode::Refused,
                "This course has gone on in another window. Open it again to carry on from there; nothing is lost."};
        if (auto aside
            = m->database->run("UPDATE registration SET set_aside = 1 WHERE id = ?1 AND completed IS NULL", unreadable);
            !aside)
            return aside.error();
        return insert_registration(*m->database, learner, started(enrolment, m->ids(), m->clock()));
    });
}

Result<std::vector<Registration>> Records::registrations(LearnerId learner)
{
    return m->database->all(select_registration + "WHERE learner = ?1 ORDER BY id", read_registration, learner);
}

Result<Registration> Records::took_part(LearnerId learner, std::string_view listed_as)
{
    return m->change([&]() -> Result<Registration> {
        Registration part;
        part.listed_as = listed_as;
        part.privacy = Privacy::Participation;
        part.completed = first_of_month(m->clock());
        auto said = m->database->one(select_registration
                + "WHERE learner = ?1 AND listed_as = ?2 AND privacy = 'participation' AND completed = ?3",
            read_registration, learner, listed_as, part.completed);
        if (!said)
            return said.error();
        if (said.value())
            return *said.value();
        part.uid = m->ids();
        return insert_registration(*m->database, learner, std::move(part));
    });
}

Result<std::vector<std::string>> Records::finished_units(RegistrationId registration)
{
    return m->database->all(
        "SELECT unit FROM unit_progress WHERE registration = ?1 ORDER BY rowid", read_name, registration);
}

Result<std::vector<std::string>> Records::units_finished_by(LearnerId learner, std::string_view course)
{
    auto units = m->database->all("SELECT unit FROM unit_progress JOIN registration ON registration.id = registration"
                                  " WHERE learner = ?1 AND course = ?2 GROUP BY unit ORDER BY min(unit_progress.rowid)",
        read_name, learner, course);
    const auto which = m->may_ask_about(learner) ? Taught::Anything : Taught::StandardOnly;
    const auto taught = taught_units(*m->database, learner, course, which);
    if (!units || !taught)
        return units ? taught.error() : units.error();
    add_each_once(units.value(), taught.value());
    return units;
}

} // namespace vignette::records
