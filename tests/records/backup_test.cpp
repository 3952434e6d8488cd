#include "engine/records/backup.hpp"
#include "tests/records/fixture.hpp"

#include <fstream>

namespace vignette::records::testing {

namespace {

namespace fs = std::filesystem;

struct BackedUp : Opened {
    Registration registration = begun();

    BackedUp()
    {
        for (int revision = 1; revision <= 3; ++revision)
            must(step(registration.id, revision));
    }

    void close() { const Records closed = std::move(records); }
};

} // namespace

TEST_SUITE("records/backup")
{
    TEST_CASE_FIXTURE(
        BackedUp, "Backup: is a whole copy named after its day, its owner's alone, without the device's secret")
    {
        must(records.choose_pin(ada.id, Secret::copy_of("280561")));
        const fs::path file = must(records.back_up());
        CHECK(file == folder.path / "backups" / "records-2026-11-21.db");
        CHECK(must(verify_file(file)) == Verified{1, 1, 3, 0});
        CHECK((fs::status(file).permissions() & (fs::perms::group_all | fs::perms::others_all)) == fs::perms::none);
        CHECK(std::distance(fs::directory_iterator(folder.path / "backups"), fs::directory_iterator()) == 1);
    }

    TEST_CASE_FIXTURE(BackedUp, "Backup: one a day, and the newest seven stay")
    {
        for (int day = 0; day < 10; ++day) {
            must(records.back_up_daily());
            now += std::chrono::hours{24};
        }
        const auto kept = backups_in(folder.path);
        REQUIRE(kept.size() == 7);
        CHECK(kept.front().filename() == "records-2026-11-24.db");
        CHECK(kept.back().filename() == "records-2026-11-30.db");
    }

    TEST_CASE_FIXTURE(BackedUp, "Backup: on the same day nothing is copied twice")
    {
        must(records.back_up_daily());
        must(step(registration.id, 4));
        must(records.back_up_daily());
        CHECK(must(verify_file(backups_in(folder.path).at(0))).events == 3);
    }

    TEST_CASE_FIXTURE(
        BackedUp, "Restoring: what was kept on that day is there again, and what was there stays beside it")
    {
        const fs::path file = must(records.back_up());
        must(step(registration.id, 4));
        close();
        CHECK(must(restore(folder.path, file)) == Verified{1, 1, 3, 0});
        records = must(open());
        CHECK(snapshot(registration.id) == "after 3");
        CHECK(must(verify_file(folder.path / "records.replaced.db")).events == 4);
        CHECK_FALSE(fs::exists(folder.path / "records.restoring.db"));
    }

    TEST_CASE_FIXTURE(BackedUp, "Restoring: records that are damaged, or gone, come back")
    {
        const fs::path file = must(records.back_up());
        close();
        overwrite(0, 4096);
        must(restore(folder.path, file));
        records = must(open());
        CHECK(snapshot(registration.id) == "after 3");
        close();
        fs::remove(folder.path / "records.db");
        must(restore(folder.path, file));
        records = must(open());
        CHECK(snapshot(registration.id) == "after 3");
    }

    TEST_CASE_FIXTURE(BackedUp, "Restoring: while a program has the records open, nothing is touched")
    {
        const fs::path file = must(records.back_up());
        must(step(registration.id, 4));
        CHECK(refused(restore(folder.path, file)).code == ErrorCode::Busy);
        CHECK(snapshot(registration.id) == "after 4");
        must(step(registration.id, 5));
    }

    TEST_CASE_FIXTURE(
        BackedUp, "Restoring: a backup that is damaged, empty or somebody else's is refused, and nothing is touched")
    {
        const fs::path file = must(records.back_up());
        close();
        const auto before = folder.files();
        for (const auto size : {std::uintmax_t{0}, std::uintmax_t{100}, std::uintmax_t{8192}}) {
            const fs::path bad = folder.path / "backups" / "bad.db";
            fs::copy_file(file, bad, fs::copy_options::overwrite_existing);
            fs::resize_file(bad, size);
            CHECK(refused(restore(folder.path, bad)).code == ErrorCode::Unreadable);
            fs::remove(bad);
            CHECK(folder.files() == before);
        }
    }

    TEST_CASE_FIXTURE(BackedUp, "Restoring: a file that is no backup is named, as is one that is not there")
    {
        close();
        for (const char* name : {"holiday.txt", "nowhere.db"}) {
            if (name == std::string("holiday.txt"))
                std::ofstream(folder.path / name) << "Sun and sea.";
            const auto error = refused(restore(folder.path, folder.path / name));
            CHECK(says(error, name));
            CHECK(says(error, "is no backup of Vignette's records"));
        }
    }

    TEST_CASE_FIXTURE(BackedUp, "Verifying: a line gone from the middle of a journal is seen")
    {
        CHECK(must(records.verify()) == Verified{1, 1, 3, 0});
        must(other()->script("INSERT INTO erasing SELECT id FROM registration; DELETE FROM journal WHERE revision = 2;"
                             "DELETE FROM erasing"));
        CHECK(refused(records.verify()).code == ErrorCode::Unreadable);
    }

    TEST_CASE_FIXTURE(BackedUp, "Verifying: a place that is not that of the newest event is seen")
    {
        must(other()->script("UPDATE snapshot SET revision = 2"));
        CHECK(refused(records.verify()).code == ErrorCode::Unreadable);
    }

    TEST_CASE_FIXTURE(BackedUp, "Sealing: what stood open goes from backups and earlier copies too")
    {
        must(records.back_up());
        now += std::chrono::hours{24};
        must(records.choose_pin(ada.id, Secret::copy_of("280561")));
        CHECK(folder.bytes().find("after 3") == std::string::npos);
        std::string everywhere;
        for (const auto& file : backups_in(folder.path))
            everywhere += std::to_string(must(verify_file(file)).events);
        CHECK(everywhere == "3"); // One backup, of what is sealed now.
    }
}

} // namespace vignette::records::testing
