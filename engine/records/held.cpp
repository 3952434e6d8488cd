// All SQL that gathers what is held on one learner.

#include "engine/records/inside.hpp"
#include "engine/records/learner_row.hpp"
#include "engine/records/trainer_row.hpp"

namespace vignette::records {

namespace {

/// Puts what `found` has into `to`.
template <typename T>
Status take(Result<T> found, T& to)
{
    if (!found)
        return found.error();
    to = std::move(found).value();
    return Done{};
}

Status count_into(Database& database, const char* sql, RegistrationId registration, std::int64_t& to)
{
    const auto count = database.one(
        sql, [](const Statement& row) { return row.integer(0); }, registration);
    if (!count)
        return count.error();
    to = count.value().value_or(0);
    return Done{};
}

Status gather_learner(Database& database, LearnerId id, HeldOnLearner& held)
{
    if (auto done = take(learner_with(database, id), held.learner); !done)
        return done;
    const auto rest = database.one(
        "SELECT created, (SELECT count(*) FROM own_note WHERE learner = ?1) FROM learner WHERE id = ?1",
        [](const Statement& row) {
            return std::pair{row.time(0), row.integer(1)};
        },
        id);
    if (!rest)
        return rest.error();
    std::tie(held.added, held.own_notes) = rest.value().value_or(std::pair{Seconds{}, std::int64_t{0}});
    return Done{};
}

Result<std::vector<HeldOnLearner::Attendance>> attendance_of(Database& database, LearnerId id)
{
    return database.all(
        "SELECT listed_as, version, facilitator, place, held, coalesce(attendance.minutes, class_session.minutes),"
        " arrived, gone, completed, EXISTS (SELECT 1 FROM trainer WHERE trainer.session = attendance.session"
        " AND trainer.line = attendance.line), coalesce(title, ''), coalesce(part, 0)"
        " FROM attendance JOIN class_session ON class_session.id = session"
        " LEFT JOIN programme ON programme.id = programme WHERE learner = ?1 ORDER BY held, class_session.id",
        [](const Statement& row) {
            return HeldOnLearner::Attendance{row.text(0), row.text(1), row.text(2), row.text(3), row.time(4),
                row.integer(5), row.maybe_time(6), row.maybe_time(7), row.integer(8) != 0, row.integer(9) != 0,
                row.text(10), static_cast<int>(row.integer(11))};
        },
        id);
}

Result<std::vector<Trainer>> taught_by(Database& database, LearnerId id)
{
    return database.all(select_trainer + "WHERE learner = ?1 ORDER BY course, trained, trainer.id", read_trainer, id);
}

Result<std::vector<std::pair<std::string, std::string>>> settings_of(Database& database, std::string_view uid)
{
    return database.all(
        "SELECT name, value FROM setting WHERE name LIKE '% of ' || ?1 ORDER BY name",
        [](const Statement& row) {
            return std::pair{row.text(0), row.text(1)};
        },
        uid);
}

} // namespace

Result<HeldOnLearner::Course> Records::Inside::held_in(Records& door, Registration registration)
{
    HeldOnLearner::Course held;
    const RegistrationId id = registration.id;
    held.registration = std::move(registration);
    auto done = take(door.finished_units(id), held.finished_units);
    if (done)
        done = count_into(*database, "SELECT count(*) FROM journal WHERE registration = ?1", id, held.events);
    if (done)
        done = count_into(*database, "SELECT count(*) FROM answer WHERE registration = ?1", id, held.answers);
    if (!done)
        return done.error();
    if (!who)
        return held;
    if (auto opened = door.answers(id))
        held.opened = std::move(opened).value();
    return held;
}

Result<HeldOnLearner> Records::everything_about(LearnerId id)
{
    if (auto may = m->may_ask_about(id); !may)
        return may.error();
    HeldOnLearner held;
    Status done = gather_learner(*m->database, id, held);
    if (done)
        done = take(shared_by(id), held.shared);
    if (done)
        done = take(attendance_of(*m->database, id), held.attendance);
    if (done)
        done = take(taught_by(*m->database, id), held.teaches);
    if (done)
        done = take(m->audit_about(held.learner.uid), held.audit);
    if (done)
        done = take(settings_of(*m->database, held.learner.uid), held.settings);
    auto all = registrations(id);
    if (!done || !all)
        return done ? all.error() : done.error();
    for (auto& registration : all.value()) {
        auto course = m->held_in(*this, std::move(registration));
        if (!course)
            return course.error();
        held.courses.push_back(std::move(course).value());
    }
    return held;
}

} // namespace vignette::records
