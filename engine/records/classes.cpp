// All SQL that keeps a class that is over.

#include "engine/core/text.hpp"
#include "engine/records/class_row.hpp"
#include "engine/records/course_rules.hpp"
#include "engine/records/inside.hpp"
#include "engine/records/learner_row.hpp"
#include "engine/records/registration_row.hpp"
#include "engine/records/trainer_row.hpp"
#include "engine/records/words.hpp"

#include <algorithm>

namespace vignette::records {

namespace {

/// Writes a class, part by part, inside the caller's transaction.
struct ClassWriter {
    Database& database;
    const IdSource& ids;
    const HeldClass& held;
    std::string signed_by;
    ClassId session{};
    std::optional<Seconds> expires = {};
    std::optional<std::int64_t> programme = {};

    bool open() const { return held.privacy == Privacy::Standard; }

    /// If the disk failed just after it was kept, or two windows ended it, it must not count twice.
    Status is_new()
    {
        const auto same = database.one(
            "SELECT 1 FROM class_session WHERE course = ?1 AND held = ?2 AND facilitator = ?3",
            [](const Statement& row) { return row.integer(0); }, held.course, held.held, text::trim(held.facilitator));
        if (!same)
            return same.error();
        if (same.value())
            return Error{ErrorCode::Refused,
                "This class is in the records already, and counts once; nothing was changed. You can close it."};
        return Done{};
    }

    /// One of another course is none of this class's.
    Status in_programme()
    {
        if (held.programme.empty())
            return Done{};
        const auto found = database.one(
            "SELECT id FROM programme WHERE uid = ?1 AND course = ?2",
            [](const Statement& row) { return row.integer(0); }, held.programme, held.course);
        if (!found)
            return found.error();
        if (!found.value())
            return Error{ErrorCode::NotFound,
                "The programme of this class is no longer in the records; nothing was kept. Choose another one, or"
                " none, and end the class again."};
        programme = found.value();
        return Done{};
    }

    /// With the uid that it had while it went on.
    Status row()
    {
        const auto route = open() && !held.route.empty() ? std::optional(Blob{held.route}) : std::nullopt;
        const auto list = held.checklist.empty() ? std::nullopt : std::optional(Blob{held.checklist});
        const auto part = programme ? std::optional(std::int64_t{held.session}) : std::nullopt;
        auto done = database.run("INSERT INTO class_session (uid, course, version, content_hash, listed_as, privacy,"
                                 " facilitator, place, held, minutes, route, notes, signed, programme, part, "
                                 "checklist) VALUES (coalesce((SELECT uid"
                                 " FROM class_under_way WHERE course_key = ?2 AND began = ?9), ?1),"
                                 " ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16)",
            ids(), held.course, held.version, held.content_hash, held.listed_as, word(held.privacy),
            text::trim(held.facilitator), text::trim(held.place), held.held, held.minutes, route, held.notes, signed_by,
            programme, part, list);
        session = ClassId{database.last_id()};
        return done;
    }

    Status units()
    {
        for (std::size_t line = 0; line < held.units.size(); ++line)
            if (auto done = database.run("INSERT INTO class_unit (session, unit, line) VALUES (?1, ?2, ?3)"
                                         " ON CONFLICT (session, unit) DO NOTHING",
                    session, held.units[line], static_cast<std::int64_t>(line));
                !done)
                return done;
        return Done{};
    }

    /// As the caller says, or else by what the site has settled.
    Status expiry()
    {
        expires = held.expires;
        const auto months = months_valid(database, held.course);
        if (!months)
            return months.error();
        if (!expires && months.value())
            expires = last_valid_day(ended(), *months.value());
        return Done{};
    }

    /// It may be signed days later: what counts is when it was over.
    Seconds ended() const { return held.ended.value_or(held.held + std::chrono::minutes{held.minutes}); }

    std::int64_t minutes_of(const ClassAttendee& one) const { return one.minutes.value_or(held.minutes); }

    Status attendance(std::size_t line, const ClassAttendee& one)
    {
        std::optional<std::string_view> written;
        if (!one.learner)
            written = text::trim(one.name);
        return database.run("INSERT INTO attendance (session, line, learner, name, arrived, gone, minutes, completed)"
                            " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
            session, static_cast<std::int64_t>(line), one.learner, written, open() ? one.arrived : std::nullopt,
            open() ? one.left : std::nullopt, open() ? std::optional(minutes_of(one)) : std::nullopt,
            std::int64_t{one.completed});
    }

    Status trainer(std::size_t line, const ClassAttendee& one)
    {
        Trainer made;
        made.course = held.course;
        made.version = held.version;
        made.learner = one.learner;
        made.name = one.name;
        made.home = one.learner ? std::string() : held.place;
        made.trained = held.held;
        made.trained_by = held.facilitator;
        made.refresher = held.refresher;
        const auto kept = insert_trainer(database, made, RegisterLine{session, static_cast<std::int64_t>(line)});
        return kept ? Status(Done{}) : kept.error();
    }

    Registration completion(const ClassAttendee& one) const
    {
        Registration done;
        done.uid = ids();
        done.course = held.course;
        done.listed_as = held.listed_as;
        done.privacy = held.privacy;
        done.how = How::Class;
        done.completed = std::chrono::floor<std::chrono::days>(ended());
        if (!open())
            return done;
        done.version = held.version;
        done.content_hash = held.content_hash;
        done.started = one.arrived.value_or(held.held);
        done.completed = ended();
        done.minutes = std::max<std::int64_t>(1, minutes_of(one));
        done.expires = expires;
        return done;
    }

    /// What the learner has under way by themselves stays as it is: its journal is theirs.
    Status registration(const ClassAttendee& one)
    {
        const auto kept = insert_registration(database, *one.learner, completion(one));
        if (!kept)
            return kept.error();
        for (const auto& unit : held.units)
            if (auto done = database.run("INSERT INTO unit_progress (registration, unit, finished) VALUES (?1, ?2, ?3)"
                                         " ON CONFLICT (registration, unit) DO NOTHING",
                    kept.value().id, unit, open() ? std::optional(ended()) : std::nullopt);
                !done)
                return done;
        return Done{};
    }

    Status attendee(std::size_t line)
    {
        const auto& one = held.attendees[line];
        if (one.learner)
            if (const auto known = learner_with(database, *one.learner); !known)
                return known.error();
        auto done = attendance(line, one);
        if (done && one.may_teach)
            done = trainer(line, one);
        return done && one.learner && one.completed ? registration(one) : done;
    }

    Status attendees()
    {
        for (std::size_t line = 0; line < held.attendees.size(); ++line)
            if (auto done = attendee(line); !done)
                return done;
        return Done{};
    }
};

Status write_class(ClassWriter& writer)
{
    Status done = writer.is_new();
    if (done)
        done = writer.in_programme();
    if (done)
        done = writer.row();
    if (done)
        done = writer.units();
    if (done)
        done = write_ratings(writer.database, writer.session, writer.held.ratings);
    if (done)
        done = writer.expiry();
    if (done)
        done = writer.attendees();
    return done ? delete_class_under_way(writer.database, writer.held.course) : done;
}

} // namespace

Result<std::string> Records::Inside::signature()
{
    if (lead)
        return std::string("site lead");
    if (!who)
        return Error{ErrorCode::Refused,
            "Sign the register first: sign in with your PIN, or with the site lead's pass phrase. Nothing was kept."};
    const auto known = learner_with(*database, *who);
    return known ? Result<std::string>(known.value().uid) : known.error();
}

// Once it is kept, it is kept: bytes of how it went on that cannot be taken out just now are no reason to say
// otherwise. The next drop or erasure takes them out.
Result<ClassSession> Records::end_class(const HeldClass& held)
{
    if (auto may = may_be_held(held); !may)
        return may.error();
    const auto signed_by = m->signature();
    if (!signed_by)
        return signed_by.error();
    auto kept = m->change([&]() -> Result<ClassSession> {
        ClassWriter writer{*m->database, m->ids, held, signed_by.value()};
        if (auto written = write_class(writer); !written)
            return written.error();
        auto session = m->class_with(writer.session);
        if (!session)
            return session;
        auto noted = m->note("class kept", session.value().uid);
        return noted ? session : noted.error();
    });
    [[maybe_unused]] const Status forgotten = kept ? m->forget_open_bytes() : Status(Done{});
    return kept;
}

} // namespace vignette::records
