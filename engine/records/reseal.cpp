// All SQL that seals rows anew.

#include "engine/records/reseal.hpp"

#include "engine/records/own_notes.hpp"
#include "engine/records/standing.hpp"

namespace vignette::records {

namespace {

/// A sealed column: how its rows are read, under which context, and how one is written back.
struct Row {
    std::int64_t rowid = 0; ///< Or the journal's revision.
    std::string bytes, context;
};

struct Resealing {
    Database& database;
    RegistrationId registration;
    Standing now;
    Seal& from;
    Seal& to;
    std::size_t rows_sealed = 0;

    template <typename Context>
    Status column(const char* select, const char* update, Context context)
    {
        const auto rows = database.all(
            select,
            [&](const Statement& row) {
                return Row{row.integer(0), row.text(1), context(row)};
            },
            registration, from.scheme());
        if (!rows)
            return rows.error();
        for (const auto& row : rows.value()) {
            const auto plain = from.open(row.bytes, row.context);
            if (!plain)
                continue;
            const std::string again = to.seal(plain.value(), row.context);
            if (auto done = database.run(update, registration, row.rowid, Blob{again}, to.scheme()); !done)
                return done;
            ++rows_sealed;
        }
        return Done{};
    }

    Status journal()
    {
        return column("SELECT revision, event FROM journal WHERE registration = ?1 AND seal = ?2",
            "UPDATE journal SET event = ?3, seal = ?4 WHERE registration = ?1 AND revision = ?2",
            [&](const Statement& row) { return journal_context(now, row.integer(0)); });
    }

    Status snapshot()
    {
        return column("SELECT registration, body FROM snapshot WHERE registration = ?1 AND seal = ?2",
            "UPDATE snapshot SET body = ?3, seal = ?4 WHERE registration = ?1 AND registration = ?2",
            [&](const Statement&) { return snapshot_context(now); });
    }

    Status answers()
    {
        return column("SELECT rowid, body, question, moment FROM answer WHERE registration = ?1 AND seal = ?2",
            "UPDATE answer SET body = ?3, seal = ?4 WHERE registration = ?1 AND rowid = ?2",
            [&](const Statement& row) { return answer_context(now, row.text(2), row.text(3)); });
    }

    Status endings()
    {
        return column("SELECT rowid, ending, unit FROM unit_progress WHERE registration = ?1 AND seal = ?2",
            "UPDATE unit_progress SET ending = ?3, seal = ?4 WHERE registration = ?1 AND rowid = ?2",
            [&](const Statement& row) { return ending_context(now, row.text(2)); });
    }

    Status all()
    {
        Status done = database.run("INSERT INTO erasing (registration) VALUES (?1)", registration);
        if (done)
            done = journal();
        if (done)
            done = snapshot();
        if (done)
            done = answers();
        if (done)
            done = endings();
        if (done)
            done = database.run("DELETE FROM erasing WHERE registration = ?1", registration);
        return done;
    }
};

struct Note {
    std::string kind, body, uid;
};

Result<std::size_t> reseal_notes(Database& database, LearnerId learner, Seal& from, Seal& to)
{
    const auto notes = database.all(
        "SELECT kind, body, uid FROM own_note JOIN learner ON id = learner WHERE learner = ?1 AND seal = ?2",
        [](const Statement& row) {
            return Note{row.text(0), row.text(1), row.text(2)};
        },
        learner, from.scheme());
    if (!notes)
        return notes.error();
    std::size_t count = 0;
    for (const auto& note : notes.value()) {
        const auto context = note_context(note.uid, note.kind);
        const auto plain = from.open(note.body, context);
        if (!plain)
            continue;
        if (auto done = database.run("UPDATE own_note SET body = ?3, seal = ?4 WHERE learner = ?1 AND kind = ?2",
                learner, note.kind, Blob{to.seal(plain.value(), context)}, to.scheme());
            !done)
            return done.error();
        ++count;
    }
    return count;
}

} // namespace

Result<std::size_t> reseal(Database& database, LearnerId learner, Seal& from, Seal& to)
{
    const auto registrations = database.all(
        "SELECT id FROM registration WHERE learner = ?1",
        [](const Statement& row) { return RegistrationId{row.integer(0)}; }, learner);
    if (!registrations)
        return registrations.error();
    std::size_t count = 0;
    for (const auto registration : registrations.value()) {
        auto now = standing(database, registration);
        if (!now)
            return now.error();
        Resealing resealing{database, registration, std::move(now).value(), from, to};
        if (auto done = resealing.all(); !done)
            return done.error();
        count += resealing.rows_sealed;
    }
    auto notes = reseal_notes(database, learner, from, to);
    if (!notes)
        return notes;
    return count + notes.value();
}

} // namespace vignette::records
