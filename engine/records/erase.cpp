// All SQL that erases a learner.

#include "engine/records/erase.hpp"

#include "engine/records/inside.hpp"
#include "engine/records/learner_row.hpp"

#include <array>

namespace vignette::records {

namespace {

/// One deletion, in two parts; an older file may not have the table yet. ?1 is the learner.
struct Deletion {
    const char* table;
    const char* what;
    const char* where;
};

constexpr const char* theirs = " WHERE registration IN (SELECT id FROM registration WHERE learner = ?1)";
constexpr const char* under_way
    = " WHERE registration IN (SELECT id FROM registration WHERE learner = ?1 AND completed IS NULL)";
constexpr const char* of_learner = " WHERE learner = ?1";

// What is sealed to the learner, or tells a route, and what is under way. While their registrations stand in `erasing`,
// their journal may be deleted.
constexpr std::array private_parts{
    Deletion{"erasing", "INSERT INTO erasing SELECT id FROM registration", of_learner},
    Deletion{"journal", "DELETE FROM journal", theirs},
    Deletion{"erasing", "DELETE FROM erasing", theirs},
    Deletion{"snapshot", "DELETE FROM snapshot", theirs},
    Deletion{"answer", "DELETE FROM answer", theirs},
    Deletion{"shared_answer", "DELETE FROM shared_answer", theirs},
    Deletion{"unit_progress", "UPDATE unit_progress SET ending = NULL, seal = NULL", theirs},
    Deletion{"unit_progress", "DELETE FROM unit_progress", under_way},
    Deletion{"registration", "DELETE FROM registration", " WHERE learner = ?1 AND completed IS NULL"},
    Deletion{"own_note", "DELETE FROM own_note", of_learner},
    Deletion{"former_key", "DELETE FROM former_key", of_learner},
    Deletion{"setting", "DELETE FROM setting",
        " WHERE name IN (SELECT setting.name FROM setting, learner WHERE learner.id = ?1"
        " AND setting.name LIKE '% of ' || uid)"},
    Deletion{"learner",
        "UPDATE learner SET public_key = NULL, wrapped_key = NULL, recovery_key = NULL, pin_salt = NULL, tries = 0,"
        " locked_until = NULL",
        " WHERE id = ?1"},
};

// What a class that is going on has written may name anybody, in bytes that are not ours to read.
constexpr std::array all_else{
    Deletion{"class_under_way", "DELETE FROM class_under_way", " WHERE ?1 IS NOT NULL"},
    Deletion{"unit_progress", "DELETE FROM unit_progress", theirs},
    Deletion{"trainer", "DELETE FROM trainer", of_learner}, // Before the register, at which it points.
    Deletion{"attendance", "DELETE FROM attendance", of_learner},
    Deletion{"registration", "DELETE FROM registration", of_learner},
    Deletion{"learner", "DELETE FROM learner", " WHERE id = ?1"},
};

Result<bool> has_table(Database& database, std::string_view name)
{
    const auto count = database.one(
        "SELECT count(*) FROM sqlite_schema WHERE type = 'table' AND name = ?1",
        [](const Statement& row) { return row.integer(0) > 0; }, name);
    if (!count)
        return count.error();
    return count.value().value_or(false);
}

template <std::size_t n>
Status run_all(Database& database, const std::array<Deletion, n>& deletions, LearnerId learner)
{
    for (const auto& one : deletions) {
        const auto there = has_table(database, one.table);
        if (!there)
            return there.error();
        if (auto done = there.value() ? database.run(std::string(one.what) + one.where, learner) : Done{}; !done)
            return done;
    }
    return Done{};
}

} // namespace

Status erase_from(Database& database, std::string_view uid, Erase what)
{
    const auto learner = database.one(
        "SELECT id FROM learner WHERE uid = ?1", [](const Statement& row) { return LearnerId{row.integer(0)}; }, uid);
    if (!learner)
        return learner.error();
    if (!learner.value())
        return Done{};
    auto done = run_all(database, private_parts, *learner.value());
    if (done && what == Erase::Everything)
        done = run_all(database, all_else, *learner.value());
    return done;
}

Status empty_log(Database& database)
{
    const auto busy = database.number("PRAGMA wal_checkpoint(TRUNCATE)");
    if (!busy)
        return busy.error();
    if (busy.value() != 0)
        return Error{
            ErrorCode::Busy, "Another program has the records open just now. Close it there, and try this again."};
    return Done{};
}

// Deleting overwrites rows with zeros, but a page that was put in order may keep a copy between them: so all pages are
// written anew.
Status tidy_bytes(Database& database)
{
    auto done = database.script("VACUUM");
    if (done)
        done = empty_log(database);
    if (!done)
        return Error{done.error().code,
            "This is erased, but some bytes of it may still lie between others. Close every "
            "other window of Vignette, and erase once more: "
                + done.error().message};
    return done;
}

namespace {

/// Who may, and the uid by which every copy of the file knows the learner.
Result<Learner> may_erase(Database& database, LearnerId learner, Erase what, bool lead, bool own)
{
    if (!lead && !(own && what == Erase::Private))
        return Error{ErrorCode::Refused,
            "Only the site lead can erase this; a learner who is signed in can erase what is private of their own."};
    return learner_with(database, learner);
}

} // namespace

// The copies go first: if one of them cannot be changed, the learner is still there, and all can be done again.
Status Records::erase_learner(LearnerId id, Erase what)
{
    const auto learner = may_erase(*m->database, id, what, m->lead.has_value(), m->who == id);
    if (!learner)
        return learner.error();
    const std::string uid = learner.value().uid;
    Status done = empty_log(*m->database);
    if (done)
        done = erase_from_copies(m->database->folder(), uid, what, m->access);
    if (done)
        done = m->change([&]() -> Status {
            auto erased = erase_from(*m->database, uid, what);
            return erased ? m->note_erased(uid, what) : erased;
        });
    if (done && m->who == id)
        sign_out();
    return done ? tidy_bytes(*m->database) : done;
}

Status Records::Inside::note_erased(std::string_view uid, Erase what)
{
    return database->run("INSERT INTO audit (at, who, what, detail) VALUES (?1, ?2, ?3, ?4)", clock(),
        lead ? "site lead" : uid, what == Erase::Everything ? "learner erased" : "private records erased", uid);
}

} // namespace vignette::records
