#include "engine/records/migrations.hpp"

#include "engine/records/trouble.hpp"

#include <records_schema.hpp>

namespace vignette::records {

namespace {

Status keep_a_copy(const Database& database, std::size_t newest)
{
    return database.copy_to(copy_before(database.folder(), newest));
}

/// A migration may rebuild tables, so rows that point nowhere are looked for once, at the end.
Status points_somewhere(Database& database)
{
    const auto lost = database.number("SELECT count(*) FROM pragma_foreign_key_check");
    if (!lost)
        return lost.error();
    if (lost.value() > 0)
        return damaged(database.folder());
    return Done{};
}

Status run_from(Database& database, std::size_t version, const Migrations& migrations)
{
    for (; version < migrations.size(); ++version)
        if (auto done = database.script(migrations[version]); !done)
            return done;
    if (auto done = database.script("PRAGMA user_version = " + std::to_string(version)); !done)
        return done;
    return points_somewhere(database);
}

} // namespace

const Migrations& shipped_migrations()
{
    static const Migrations scripts{schema_0001, schema_0002, schema_0003, schema_0004, schema_0005, schema_0006};
    return scripts;
}

std::filesystem::path copy_before(const std::filesystem::path& folder, std::size_t version)
{
    return folder / ("records.before-" + std::to_string(version) + ".db");
}

Result<std::int64_t> version_of(Database& database)
{
    return database.number("PRAGMA user_version");
}

Status migrate(Database& database, const Migrations& migrations)
{
    return database.transact([&]() -> Status {
        const auto version = version_of(database); // Asked inside, since another program may be migrating as well.
        if (!version)
            return version.error();
        const auto have = static_cast<std::size_t>(version.value());
        if (have > migrations.size())
            return too_new(database.folder(), version.value(), static_cast<long long>(migrations.size()));
        if (have == migrations.size())
            return Done{};
        if (have > 0)
            if (auto kept = keep_a_copy(database, migrations.size()); !kept)
                return kept;
        return run_from(database, have, migrations);
    });
}

} // namespace vignette::records
