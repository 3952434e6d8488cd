#include "engine/records/backup.hpp"
#include "tests/records/fixture.hpp"

#include <fstream>

namespace vignette::records::testing {

namespace {

namespace fs = std::filesystem;

/// Records that count as large, with a backup of this day, closed again.
struct Large : Kept {
    Large()
    {
        auto records = must(open());
        must(other()->script("WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 400)"
                             " INSERT INTO learner (uid, name, created) SELECT i, 'Learner number ' || i, i FROM n"));
        must(records.back_up());
    }

    Result<Records> open()
    {
        auto made = setup();
        made.small = 0;
        return Records::open(folder.path, std::move(made));
    }

    /// A page that nobody needs to open the records.
    void damage_the_end() { overwrite(fs::file_size(folder.path / "records.db") - 4096, 512); }

    bool is_refused() { return !open().ok(); }
};

} // namespace

TEST_SUITE("records/start")
{
    TEST_CASE_FIXTURE(Large, "A large file: is not looked through at the start, where its backup was")
    {
        damage_the_end();
        auto records = must(open());
        CHECK(refused(records.verify()).code == ErrorCode::Unreadable);
    }

    TEST_CASE_FIXTURE(Large, "A large file: is looked through where it was not backed up for a week")
    {
        damage_the_end();
        now += std::chrono::days{7};
        CHECK_FALSE(is_refused());
        now += std::chrono::days{1};
        CHECK(is_refused());
    }

    TEST_CASE_FIXTURE(Large, "A large file: a backup of days to come says nothing, as the clock is wrong")
    {
        damage_the_end();
        now -= std::chrono::days{1};
        CHECK(is_refused());
    }

    TEST_CASE_FIXTURE(Large, "A large file: is looked through after a program was stopped in it")
    {
        damage_the_end();
        REQUIRE_FALSE(is_refused());
        std::ofstream(folder.path / "records.db-wal") << "cut off";
        CHECK(is_refused());
        fs::remove(folder.path / "records.db-wal");
        std::ofstream(folder.path / "records.db-journal") << "cut off";
        CHECK(is_refused());
    }

    TEST_CASE_FIXTURE(Large, "A large file: one that misses its end is refused at every start")
    {
        fs::resize_file(folder.path / "records.db", fs::file_size(folder.path / "records.db") - 4096);
        CHECK(is_refused());
    }

    TEST_CASE_FIXTURE(Large, "A backup: a damaged file is told of, and takes no sound backup's place")
    {
        damage_the_end();
        auto records = must(open());
        const auto error = refused(records.back_up());
        CHECK(error.code == ErrorCode::Unreadable);
        CHECK(says(error, "The records in " + folder.path.string() + " are damaged"));
        now += std::chrono::days{1};
        CHECK(refused(records.back_up_daily()).code == ErrorCode::Unreadable);
        REQUIRE(backups_in(folder.path).size() == 1);
        CHECK(must(verify_file(backups_in(folder.path)[0])).learners == 400);
        CHECK(std::distance(fs::directory_iterator(folder.path / "backups"), fs::directory_iterator()) == 1);
    }
}

} // namespace vignette::records::testing
