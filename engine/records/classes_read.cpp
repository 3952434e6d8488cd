// All SQL that reads classes that are over.

#include "engine/records/class_row.hpp"
#include "engine/records/inside.hpp"
#include "engine/records/words.hpp"

#include <tuple>

namespace vignette::records {

const std::string select_class
    = "SELECT id, uid, course, privacy, version, content_hash, listed_as, facilitator, place, held, minutes, signed,"
      " (SELECT count(*) FROM attendance WHERE session = id),"
      " (SELECT count(learner) FROM attendance WHERE session = id),"
      " (SELECT coalesce(sum(completed), 0) FROM attendance WHERE session = id),"
      " coalesce((SELECT programme.uid FROM programme WHERE programme.id = class_session.programme), ''),"
      " coalesce(part, 0) FROM class_session ";

ClassSession read_class(const Statement& row)
{
    ClassSession read;
    read.id = ClassId{row.integer(0)};
    read.uid = row.text(1);
    read.course = row.text(2);
    read.privacy = privacy_of(row.text(3));
    read.version = row.text(4);
    read.content_hash = row.text(5);
    read.listed_as = row.text(6);
    read.facilitator = row.text(7);
    read.place = row.text(8);
    read.held = row.time(9);
    read.minutes = row.integer(10);
    read.signed_by = row.text(11);
    read.people = row.integer(12);
    read.learners = row.integer(13);
    read.completed = row.integer(14);
    read.programme = row.text(15);
    read.session = static_cast<int>(row.integer(16));
    return read;
}

namespace {

ClassAttendee read_attendee(const Statement& row)
{
    ClassAttendee read;
    if (!row.is_null(0))
        read.learner = LearnerId{row.integer(0)};
    read.name = row.text(1);
    read.arrived = row.maybe_time(2);
    read.left = row.maybe_time(3);
    if (!row.is_null(4))
        read.minutes = row.integer(4);
    read.completed = row.integer(5) != 0;
    read.may_teach = row.integer(6) != 0;
    return read;
}

Status read_texts(Database& database, ClassRegister& into)
{
    const auto texts = database.one(
        "SELECT coalesce(route, x''), notes, coalesce(checklist, x'') FROM class_session WHERE id = ?1",
        [](const Statement& row) {
            return std::tuple{row.text(0), row.text(1), row.text(2)};
        },
        into.session.id);
    if (!texts)
        return texts.error();
    if (texts.value())
        std::tie(into.route, into.notes, into.checklist) = *texts.value();
    return Done{};
}

Status read_lists(Database& database, ClassRegister& into)
{
    auto units = database.all(
        "SELECT unit FROM class_unit WHERE session = ?1 ORDER BY line",
        [](const Statement& row) { return row.text(0); }, into.session.id);
    if (!units)
        return units.error();
    auto attendees = database.all("SELECT learner, coalesce(learner.name, attendance.name), arrived, gone, minutes,"
                                  " completed, EXISTS (SELECT 1 FROM trainer WHERE trainer.session = attendance.session"
                                  " AND trainer.line = attendance.line) FROM attendance"
                                  " LEFT JOIN learner ON learner.id = learner WHERE session = ?1 ORDER BY line",
        read_attendee, into.session.id);
    if (!attendees)
        return attendees.error();
    auto ratings = ratings_of(database, into.session.id);
    if (!ratings)
        return ratings.error();
    into.units = std::move(units).value();
    into.ratings = std::move(ratings).value();
    into.attendees = std::move(attendees).value();
    return Done{};
}

} // namespace

Result<ClassSession> Records::Inside::class_with(ClassId id)
{
    auto found = database->one(select_class + "WHERE id = ?1", read_class, id);
    if (!found)
        return found.error();
    if (!found.value())
        return Error{ErrorCode::NotFound, "This class is no longer in the records; look at the list again."};
    return *std::move(found).value();
}

/// Errors: Refused for who is neither the lead nor signed in.
Result<std::string> Records::Inside::reader_of_classes()
{
    if (!lead && !who)
        return Error{ErrorCode::Refused, "Registers are for who signed them and for the site lead. Sign in first."};
    return signature();
}

Result<std::vector<ClassSession>> Records::class_sessions()
{
    const auto reader = m->reader_of_classes();
    if (!reader)
        return reader.error();
    return m->database->all(select_class + "WHERE ?1 OR signed = ?2 ORDER BY held DESC, id DESC", read_class,
        std::int64_t{m->lead.has_value()}, reader.value());
}

Result<ClassRegister> Records::class_register(ClassId id)
{
    const auto reader = m->reader_of_classes();
    if (!reader)
        return reader.error();
    auto session = m->class_with(id);
    if (!session)
        return session.error();
    if (!m->lead && session.value().signed_by != reader.value())
        return Error{ErrorCode::Refused,
            "Somebody else signed this register. Ask them, or sign in with the site lead's pass phrase."};
    ClassRegister read{std::move(session).value(), {}, {}, {}, {}};
    Status done = read_texts(*m->database, read);
    if (done)
        done = read_lists(*m->database, read);
    return done ? Result<ClassRegister>(std::move(read)) : done.error();
}

} // namespace vignette::records
