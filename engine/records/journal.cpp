// All SQL about what an event changes: journal, snapshot, answers, a finished unit, completion.

#include "engine/records/course_rules.hpp"
#include "engine/records/inside.hpp"
#include "engine/records/ratings.hpp"
#include "engine/records/time_spent.hpp"

namespace vignette::records {

namespace {

Status may_take(const Standing& now, const Entry& entry)
{
    if (now.privacy == Privacy::Participation)
        return Error{ErrorCode::Refused, "Nothing that is done in this course may be kept; nothing was."};
    if (entry.revision != now.revision + 1)
        return Error{ErrorCode::Refused,
            "This course has gone on in another window. Open it again to carry on from there; nothing is lost."};
    return Done{};
}

/// Writes one entry, part by part, inside the caller's transaction.
struct Writer {
    Database& database;
    Seal& seal;
    Seconds now;
    const Standing& standing;
    const Entry& entry;

    std::optional<Seconds> shown_time() const
    {
        return standing.privacy == Privacy::Standard ? std::optional(now) : std::nullopt;
    }

    Status event()
    {
        const auto sealed = seal.seal(entry.event, journal_context(standing, entry.revision));
        return database.run("INSERT INTO journal (registration, revision, at, event, seal) VALUES (?1, ?2, ?3, ?4, ?5)",
            entry.registration, entry.revision, shown_time(), Blob{sealed}, seal.scheme());
    }

    Status snapshot()
    {
        const auto sealed = seal.seal(entry.snapshot, snapshot_context(standing));
        return database.run(
            "INSERT INTO snapshot (registration, revision, at, version, content_hash, body, seal)"
            " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7) ON CONFLICT (registration) DO UPDATE SET revision = "
            "excluded.revision,"
            " at = excluded.at, version = excluded.version, content_hash = excluded.content_hash, body = excluded.body,"
            " seal = excluded.seal",
            entry.registration, entry.revision, shown_time(), entry.version, entry.content_hash, Blob{sealed},
            seal.scheme());
    }

    Status answer(const Answer& given)
    {
        AnswerBody body{given};
        body.answer.version = entry.version;
        body.answer.at = now;
        const auto counted = count_rating(database, seal, standing, entry.registration, given);
        if (!counted)
            return counted.error();
        body.counted = counted.value();
        return write_answer(database, seal, standing, entry.registration, body);
    }

    Status answers()
    {
        for (const auto& given : entry.answers)
            if (auto kept = answer(given); !kept)
                return kept;
        return Done{};
    }

    /// The first finish of a unit stands.
    Status unit()
    {
        if (!entry.unit)
            return Done{};
        if (standing.privacy != Privacy::Standard)
            return database.run("INSERT INTO unit_progress (registration, unit) VALUES (?1, ?2) ON CONFLICT "
                                "(registration, unit) DO NOTHING",
                entry.registration, entry.unit->unit);
        const auto sealed = seal.seal(entry.unit->ending, ending_context(standing, entry.unit->unit));
        return database.run("INSERT INTO unit_progress (registration, unit, finished, ending, seal)"
                            " VALUES (?1, ?2, ?3, ?4, ?5) ON CONFLICT (registration, unit) DO NOTHING",
            entry.registration, entry.unit->unit, now, Blob{sealed}, seal.scheme());
    }

    /// As the caller says, or else by what the site has settled.
    Result<std::optional<Seconds>> expires()
    {
        if (entry.completed->expires)
            return entry.completed->expires;
        const auto months = months_valid(database, entry.registration);
        if (!months)
            return months.error();
        return months.value() ? std::optional(last_valid_day(now, *months.value())) : std::nullopt;
    }

    /// The first completion stands, with the course as it then was.
    Status completion()
    {
        if (!entry.completed)
            return Done{};
        if (standing.privacy != Privacy::Standard)
            return database.run("UPDATE registration SET completed = ?2 WHERE id = ?1 AND completed IS NULL",
                entry.registration, Seconds{std::chrono::floor<std::chrono::days>(now)});
        const auto minutes = minutes_spent(database, entry.registration);
        if (!minutes)
            return minutes.error();
        const auto until = expires();
        if (!until)
            return until.error();
        return database.run("UPDATE registration SET completed = ?2, minutes = ?3, expires = ?4, version = ?5,"
                            " content_hash = ?6 WHERE id = ?1 AND completed IS NULL",
            entry.registration, now, minutes.value(), until.value(), entry.version, entry.content_hash);
    }
};

Status write_all(Writer writer)
{
    Status done = writer.event();
    if (done)
        done = writer.snapshot();
    if (done)
        done = writer.answers();
    if (done)
        done = writer.unit();
    if (done)
        done = writer.completion();
    return done;
}

} // namespace

// The journal's trigger lets it, for as long as the row in `erasing` stands.
Status erase_route(Database& database, RegistrationId registration)
{
    for (const auto* sql :
        {"INSERT INTO erasing (registration) VALUES (?1)", "DELETE FROM journal WHERE registration = ?1",
            "DELETE FROM snapshot WHERE registration = ?1", "DELETE FROM erasing WHERE registration = ?1"})
        if (auto done = database.run(sql, registration); !done)
            return done;
    return Done{};
}

Status Records::append(const Entry& entry)
{
    return m->change([&]() -> Status {
        const auto now = m->standing_to_write(entry.registration);
        if (!now)
            return now.error();
        if (auto may = may_take(now.value(), entry); !may)
            return may;
        return write_all({*m->database, m->current(), m->clock(), now.value(), entry});
    });
}

namespace {

Status erase_with_those_aside(Database& database, RegistrationId registration)
{
    const auto all = database.all(
        "SELECT other.id FROM registration AS this JOIN registration AS other USING (learner, course)"
        " WHERE this.id = ?1 AND (other.id = ?1 OR other.set_aside = 1)",
        [](const Statement& row) { return RegistrationId{row.integer(0)}; }, registration);
    if (!all)
        return all.error();
    for (const auto one : all.value())
        if (auto done = erase_route(database, one); !done)
            return done;
    return Done{};
}

} // namespace

Status Records::drop_route(RegistrationId registration)
{
    auto dropped = m->change([&]() -> Status {
        const auto now = standing(*m->database, registration);
        if (!now)
            return now.error();
        if (now.value().privacy != Privacy::Private)
            return Error{ErrorCode::Refused,
                "Only a private course drops what was done in it; this one keeps it for the learner."};
        return erase_with_those_aside(*m->database, registration);
    });
    if (!dropped)
        return dropped;
    return m->forget_bytes();
}

} // namespace vignette::records
