// All SQL that looks whether the file is sound.

#include "engine/core/files.hpp"
#include "engine/records/backup.hpp"
#include "engine/records/header.hpp"
#include "engine/records/migrations.hpp"
#include "engine/records/trouble.hpp"

namespace vignette::records {

namespace {

/// Each counts rows that must not be there.
constexpr const char* never[] = {
    "SELECT count(*) FROM pragma_foreign_key_check",
    "SELECT count(*) FROM (SELECT count(*) AS events, min(revision) AS first, max(revision) AS last FROM journal"
    " GROUP BY registration) WHERE first <> 1 OR last <> events",
    "SELECT count(*) FROM snapshot WHERE revision IS NOT (SELECT max(revision) FROM journal"
    " WHERE journal.registration = snapshot.registration)",
    "SELECT count(*) FROM journal WHERE registration NOT IN (SELECT registration FROM snapshot)",
    "SELECT count(*) FROM erasing",
};

Status whole(Database& database)
{
    const auto verdict = database.one("PRAGMA integrity_check(1)", [](const Statement& row) { return row.text(0); });
    if (!verdict)
        return verdict.error();
    if (verdict.value() != "ok")
        return damaged(database.folder());
    for (const char* rows : never) {
        const auto count = database.number(rows);
        if (!count)
            return count.error();
        if (count.value() != 0)
            return damaged(database.folder());
    }
    return Done{};
}

Status count_into(Database& database, const char* sql, std::int64_t& out)
{
    const auto count = database.number(sql);
    if (!count)
        return count.error();
    out = count.value();
    return Done{};
}

Error no_backup(const std::filesystem::path& file)
{
    return {ErrorCode::Unreadable,
        files::shown(file)
            + " is no backup of Vignette's records. Name one from the folder backups; nothing was changed."};
}

} // namespace

Result<Verified> verify(Database& database)
{
    Status done = whole(database);
    Verified out;
    for (const auto& [sql, to] : {std::pair{"SELECT count(*) FROM learner", &out.learners},
             std::pair{"SELECT count(*) FROM registration", &out.registrations},
             std::pair{"SELECT count(*) FROM journal", &out.events},
             std::pair{"SELECT count(*) FROM answer", &out.answers}}) {
        if (done)
            done = count_into(database, sql, *to);
    }
    if (!done)
        return done.error();
    return out;
}

Result<Verified> verify_file(const std::filesystem::path& file)
{
    const auto header = read_header(file);
    if (!header)
        return header.error();
    if (!header.value().database || header.value().application != application_id)
        return no_backup(file);
    const auto ours = shipped_migrations().size();
    if (header.value().version > ours)
        return too_new(file.parent_path(), header.value().version, static_cast<long long>(ours));
    std::filesystem::path unfinished = file;
    unfinished += "-journal";
    std::error_code problem;
    Access access;
    access.may_write
        = std::filesystem::exists(unfinished, problem); // The power went while it was changed: SQLite undoes it.
    auto opened = Database::open(file, access);
    if (!opened)
        return opened.error();
    return verify(*opened.value());
}

} // namespace vignette::records
