#include "engine/records/migrations.hpp"
#include "tests/records/fixture.hpp"

namespace vignette::records::testing {

namespace {

const Migrations one{
    "CREATE TABLE leaf (id INTEGER PRIMARY KEY, name TEXT) STRICT; INSERT INTO leaf VALUES (1, 'oak');"};

Migrations and_then(std::string_view script)
{
    return {one[0], script};
}

/// A database at version 1 of the scripts above.
struct AtOne {
    Folder folder;
    std::unique_ptr<Database> database = must(Database::open(folder.path / "records.db", {}));

    AtOne() { must(migrate(*database, one)); }

    std::int64_t number(std::string_view sql) { return must(database->number(sql)); }
    bool copied() const { return std::filesystem::exists(folder.path / "records.before-2.db"); }
};

} // namespace

TEST_SUITE("records/migrations")
{
    TEST_CASE_FIXTURE(AtOne, "Migration: a new file gets every script, and no copy")
    {
        CHECK(must(version_of(*database)) == 1);
        CHECK(folder.files().size() == 1);
    }

    TEST_CASE_FIXTURE(AtOne, "Migration: an older file gets the scripts that it lacks")
    {
        must(migrate(*database, and_then("ALTER TABLE leaf ADD COLUMN tall INTEGER;")));
        CHECK(must(version_of(*database)) == 2);
        CHECK(number("SELECT count(*) FROM leaf WHERE tall IS NULL") == 1);
    }

    TEST_CASE_FIXTURE(AtOne, "Migration: a copy of the older file is kept, for its owner only")
    {
        must(migrate(*database, and_then("DROP TABLE leaf;")));
        const auto copy = must(Database::open(folder.path / "records.before-2.db", {}));
        CHECK(must(version_of(*copy)) == 1);
        CHECK(must(copy->number("SELECT count(*) FROM leaf WHERE name = 'oak'")) == 1);
        CHECK((std::filesystem::status(folder.path / "records.before-2.db").permissions() & std::filesystem::perms::all)
            == (std::filesystem::perms::owner_read | std::filesystem::perms::owner_write));
    }

    TEST_CASE_FIXTURE(AtOne, "Migration: the copy has also what was only in the log")
    {
        must(database->script(
            "PRAGMA journal_mode = WAL; PRAGMA wal_autocheckpoint = 0; INSERT INTO leaf VALUES (2, 'ash');"));
        must(migrate(*database, and_then("DROP TABLE leaf;")));
        const auto copy = must(Database::open(folder.path / "records.before-2.db", {}));
        CHECK(must(copy->number("SELECT count(*) FROM leaf")) == 2);
    }

    TEST_CASE_FIXTURE(AtOne, "Migration: a script that fails half-way leaves everything as it was")
    {
        CHECK_FALSE(
            migrate(*database, and_then("CREATE TABLE twig (id); DROP TABLE leaf; INSERT INTO nowhere VALUES (1);"))
                .ok());
        CHECK(must(version_of(*database)) == 1);
        CHECK(number("SELECT count(*) FROM leaf") == 1);
        CHECK(number("SELECT count(*) FROM sqlite_schema WHERE name = 'twig'") == 0);
        must(migrate(*database, and_then("CREATE TABLE twig (id INTEGER) STRICT;")));
    }

    TEST_CASE_FIXTURE(AtOne, "Migration: of two scripts, the first is undone if the second fails")
    {
        const Migrations three{one[0], "CREATE TABLE twig (id INTEGER) STRICT;", "INSERT INTO nowhere VALUES (1);"};
        CHECK_FALSE(migrate(*database, three).ok());
        CHECK(must(version_of(*database)) == 1);
        CHECK(number("SELECT count(*) FROM sqlite_schema WHERE name = 'twig'") == 0);
    }

    TEST_CASE_FIXTURE(AtOne, "Migration: a script that leaves a row pointing nowhere is undone")
    {
        const auto error = refused(migrate(*database,
            and_then("CREATE TABLE twig (leaf INTEGER REFERENCES leaf (id)) STRICT; INSERT INTO twig VALUES (9);")));
        CHECK(says(error, "are damaged"));
        CHECK(must(version_of(*database)) == 1);
    }

    TEST_CASE_FIXTURE(AtOne, "Migration: without room for the copy, nothing is migrated")
    {
        std::filesystem::create_directory(folder.path / "records.before-2.db.new");
        CHECK_FALSE(migrate(*database, and_then("DROP TABLE leaf;")).ok());
        CHECK(number("SELECT count(*) FROM leaf") == 1);
        CHECK_FALSE(copied());
    }

    TEST_CASE_FIXTURE(AtOne, "Migration: a file that is up to date is not copied, one that is newer is refused")
    {
        must(migrate(*database, one));
        CHECK_FALSE(copied());
        CHECK(says(refused(migrate(*database, {})), "are from a newer Vignette"));
    }

    TEST_CASE_FIXTURE(Kept, "Schema: a file of version 1 is brought up to date, and what is under way still is")
    {
        {
            const auto old = must(Database::open(folder.path / "records.db", {}));
            must(migrate(*old, {shipped_migrations()[0]}));
            must(old->script("INSERT INTO learner (id, uid, name, created) VALUES (1, 'u1', 'Ada', 0);"
                             "INSERT INTO registration (uid, learner, course, listed_as, privacy, how)"
                             " VALUES ('u2', 1, 'dementia', 'D', 'standard', 'self-study');"));
        }
        auto records = must(open());
        CHECK(must(records.find_registration(LearnerId{1}, "dementia"))->uid == "u2");
        CHECK(must(version_of(*other())) == static_cast<std::int64_t>(shipped_migrations().size()));
        CHECK(std::filesystem::exists(
            folder.path / ("records.before-" + std::to_string(shipped_migrations().size()) + ".db")));
    }

    TEST_CASE_FIXTURE(Opened, "Schema: every table is STRICT")
    {
        CHECK(must(other()->number("SELECT count(*) FROM pragma_table_list WHERE schema = 'main' AND type = 'table'"
                                   " AND NOT strict AND name NOT LIKE 'sqlite%'"))
            == 0);
        CHECK(must(other()->number("SELECT count(*) FROM pragma_table_list WHERE strict")) == 22);
    }
}

} // namespace vignette::records::testing
