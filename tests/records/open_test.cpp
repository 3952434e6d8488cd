#include "tests/records/fixture.hpp"

namespace vignette::records::testing {

namespace fs = std::filesystem;

namespace {

fs::perms rights(const fs::path& path)
{
    return fs::status(path).permissions() & fs::perms::all;
}

std::string journal_mode(Database& database)
{
    return must(database.one("PRAGMA journal_mode", [](const Statement& row) { return row.text(0); })).value();
}

} // namespace

TEST_SUITE("records/open")
{
    TEST_CASE_FIXTURE(Kept, "Opening: a folder that is not there is made, for its owner only")
    {
        const auto deep = folder.path / "a" / "b";
        must(Records::open(deep, setup()));
        CHECK(rights(deep) == fs::perms::owner_all);
        CHECK(rights(deep / "records.db") == (fs::perms::owner_read | fs::perms::owner_write));
    }

    TEST_CASE_FIXTURE(Opened, "Opening: the log beside the file is its owner's only as well")
    {
        CHECK(rights(folder.path / "records.db-wal") == (fs::perms::owner_read | fs::perms::owner_write));
    }

    TEST_CASE_FIXTURE(Kept, "Opening: the rights of a folder that is there are left alone")
    {
        fs::permissions(folder.path, fs::perms::owner_all | fs::perms::group_all);
        must(open());
        CHECK(rights(folder.path) == (fs::perms::owner_all | fs::perms::group_all));
    }

    TEST_CASE_FIXTURE(Opened, "Opening: what was kept is there again")
    {
        must(records.name_site("The Willows"));
        reopen();
        CHECK(must(records.site())->name == "The Willows");
        CHECK(must(records.find_learner("Ada Obi"))->id == ada.id);
    }

    TEST_CASE_FIXTURE(Opened, "Opening: on a local disk there is a write-ahead log and nothing to say")
    {
        CHECK(journal_mode(*other()) == "wal");
        CHECK(records.notice() == "");
    }

    TEST_CASE_FIXTURE(Kept, "Opening: on a network drive there is no write-ahead log, and it says so")
    {
        auto network = setup();
        network.on_network = [](const fs::path&) { return true; };
        const auto records = must(Records::open(folder.path, std::move(network)));
        CHECK(journal_mode(*other()) == "delete");
        CHECK(records.notice().find("are on a network drive") != std::string::npos);
    }

    TEST_CASE_FIXTURE(Opened, "Opening: a file that was local goes on without its log on a network drive")
    {
        {
            const Records closed = std::move(records);
        }
        auto network = setup();
        network.on_network = [](const fs::path&) { return true; };
        records = must(Records::open(folder.path, std::move(network)));
        CHECK(journal_mode(*other()) == "delete");
        CHECK(must(records.learners()).size() == 1);
        must(records.add_learner("Ben"));
        CHECK(folder.files().count("records.db-wal") == 0);
    }

    TEST_CASE_FIXTURE(Kept, "Opening: an empty file, left by a program that was stopped at once, becomes records")
    {
        must(Records::open(folder.path, setup()));
        fs::resize_file(folder.path / "records.db", 0);
        must(open());
        CHECK(must(other()->number("PRAGMA user_version")) == 6);
    }

    TEST_CASE_FIXTURE(Kept, "Looking: says whether there are records, and makes none")
    {
        CHECK_FALSE(Records::are_in(folder.path));
        CHECK_FALSE(Records::are_in(folder.path / "deep"));
        CHECK(fs::is_empty(folder.path));
        must(open());
        CHECK(Records::are_in(folder.path));
        overwrite(0, 100);
        CHECK(Records::are_in(folder.path)); // Damaged is not the same as not there.
        fs::resize_file(folder.path / "records.db", 0);
        CHECK_FALSE(Records::are_in(folder.path));
    }

    TEST_CASE_FIXTURE(Kept, "Opening: a path with a space and letters of any language works")
    {
        const auto cymraeg = folder.path / "Tŷ'r gofal – cofnodion";
        must(Records::open(cymraeg, setup()));
        CHECK(fs::exists(cymraeg / "records.db"));
    }
}

} // namespace vignette::records::testing
