#include "tests/records/failing_disk.hpp"
#include "tests/records/fixture.hpp"

namespace vignette::records::testing {

namespace {

/// Made before the records, and gone after them.
struct Disk {
    FailingDisk disk;
};

struct OnDisk : Disk, Opened {
    OnDisk()
    {
        Kept::disk = Disk::disk.name();
        reopen();
    }
    FailingDisk& failing() { return Disk::disk; }
};

} // namespace

TEST_SUITE("records/disk")
{
    TEST_CASE_FIXTURE(OnDisk, "Durable: when append returns, the log has reached the disk")
    {
        const auto registration = begun();
        for (int revision = 1; revision <= 5; ++revision) {
            must(step(registration.id, revision));
            CHECK(failing().all_synced());
        }
    }

    TEST_CASE_FIXTURE(
        OnDisk, "Disk full: at whichever write, the event is not kept, all before it is, and it can be tried again")
    {
        const auto registration = begun();
        std::int64_t revision = 0;
        int fullnesses = 0;
        for (int writes = 0;; ++writes) {
            failing().full_after(writes);
            const auto kept = step(registration.id, revision + 1);
            if (!failing().failed())
                break;
            CAPTURE(writes);
            ++fullnesses;
            failing().mend();
            REQUIRE(refused(kept).code == ErrorCode::Full);
            CHECK(kept.error().message
                == "The records in " + folder.path.string()
                    + " cannot be written: the disk is full. Free some space and try again; everything kept so far is "
                      "safe.");
            CHECK(must(records.journal(registration.id)).size() == static_cast<std::size_t>(revision));
            must(step(registration.id, ++revision));
            CHECK(snapshot(registration.id) == "after " + std::to_string(revision));
        }
        CHECK(fullnesses > 2);
        failing().mend();
        reopen();
        CHECK(must(records.latest(registration.id))->revision >= revision);
    }

    TEST_CASE_FIXTURE(
        OnDisk, "Disk fault: while writing or while waiting for the disk, is told in one sentence, and nothing is lost")
    {
        const auto registration = begun();
        must(step(registration.id, 1));
        failing().broken_after(1);
        auto error = refused(step(registration.id, 2));
        CHECK(error.code == ErrorCode::Io);
        CHECK(says(error, "the disk reports a fault"));
        failing().mend();
        failing().never_syncs();
        error = refused(step(registration.id, 2));
        CHECK(says(error, "the disk reports a fault"));
        failing().mend();
        CHECK(snapshot(registration.id) == "after 1");
        must(step(registration.id, 2));
        reopen();
        CHECK(snapshot(registration.id) == "after 2");
    }

    TEST_CASE_FIXTURE(
        Kept, "Disk full: while new records are made, is told in one sentence, and the next try makes them")
    {
        FailingDisk failing;
        disk = failing.name();
        int fullnesses = 0;
        for (int writes = 0;; writes += 3, ++fullnesses) {
            CAPTURE(writes);
            const auto fresh = folder.path / std::to_string(writes);
            failing.full_after(writes);
            const auto opened = Records::open(fresh, setup());
            if (!failing.failed())
                break;
            failing.mend();
            if (!opened) // A last write, as it closes or moves the log, may fail without harm.
                CHECK(opened.error().code == ErrorCode::Full);
            auto again = must(Records::open(fresh, setup()));
            must(again.add_learner("Ada Obi"));
        }
        CHECK(fullnesses > 10);
    }
}

} // namespace vignette::records::testing
