#include "engine/records/migrations.hpp"
#include "tests/records/fixture.hpp"

#include <sys/wait.h>
#include <unistd.h>

#include <csignal>

namespace vignette::records::testing {

TEST_SUITE("records/programs")
{
    TEST_CASE_FIXTURE(Opened, "Two programs: both keep working on one file")
    {
        auto second = must(open());
        const auto mine = begun(Privacy::Standard, "one");
        const auto ben = must(second.add_learner("Ben"));
        const auto theirs = must(second.begin(ben.id, {"two", "1", "h", "Two", Privacy::Standard, How::SelfStudy}));
        for (int revision = 1; revision <= 20; ++revision) {
            must(step(mine.id, revision));
            must(second.append(entry(theirs.id, revision)));
        }
        CHECK(must(second.latest(mine.id))->revision == 20);
        CHECK(snapshot(theirs.id) == "after 20");
    }

    TEST_CASE_FIXTURE(
        Opened, "Two programs: on one registration, the one that is behind is refused, and may look and go on")
    {
        auto second = must(open());
        const auto registration = begun();
        must(step(registration.id, 1));
        must(second.append(entry(registration.id, 2)));
        CHECK(refused(step(registration.id, 2)).code == ErrorCode::Refused);
        must(step(registration.id, must(records.latest(registration.id))->revision + 1));
    }

    TEST_CASE_FIXTURE(
        Opened, "Busy: while another program writes, a change is refused in one sentence and can be tried again")
    {
        const auto registration = begun();
        const auto somebody = other();
        must(somebody->script("BEGIN EXCLUSIVE"));
        const auto error = refused(step(registration.id, 1));
        CHECK(error.code == ErrorCode::Busy);
        CHECK(error.message
            == "The records in " + folder.path.string()
                + " are in use by another program just now. Wait a moment, or close it, and try again; nothing was "
                  "changed.");
        CHECK(snapshot(registration.id) == "nothing");
        must(somebody->script("COMMIT"));
        must(step(registration.id, 1));
    }

    TEST_CASE_FIXTURE(Opened, "Busy: opening while another program writes is refused in the same sentence")
    {
        const auto somebody = other();
        must(somebody->script("BEGIN EXCLUSIVE"));
        CHECK(refused(open()).code == ErrorCode::Busy);
        must(somebody->script("ROLLBACK"));
        must(open());
    }

    TEST_CASE_FIXTURE(Opened, "A newer program: once it has brought the file up to date, this one writes no more")
    {
        const auto registration = begun();
        must(step(registration.id, 1));
        set_version(static_cast<int>(shipped_migrations().size()) + 1);
        CHECK(says(refused(step(registration.id, 2)), "are from a newer Vignette"));
        CHECK(says(refused(records.add_learner("Ben")), "are from a newer Vignette"));
        CHECK(must(other()->number("SELECT count(*) FROM journal")) == 1);
    }

    TEST_CASE_FIXTURE(Kept, "Killed: whatever was told to be kept is kept, and nothing is half kept")
    {
        int ends[2];
        REQUIRE(pipe(ends) == 0);
        const pid_t child = fork();
        REQUIRE(child >= 0);
        if (child == 0) { // Keeps on until it is killed, and says so after each step.
            Opened writing;
            const std::string where = writing.folder.path.string();
            const auto registration = writing.begun().id;
            bool going = write(ends[1], where.data(), where.size()) > 0 && write(ends[1], "\n", 1) == 1;
            for (std::int64_t revision = 1; going; ++revision)
                going = writing.step(registration, revision).ok() && write(ends[1], ".", 1) == 1;
            _exit(1);
        }
        close(ends[1]);
        std::string where;
        char c = 0;
        while (read(ends[0], &c, 1) == 1 && c != '\n')
            where += c;
        std::int64_t told = 0;
        while (told < 40 && read(ends[0], &c, 1) == 1)
            ++told;
        kill(child, SIGKILL);
        waitpid(child, nullptr, 0);
        while (read(ends[0], &c, 1) == 1)
            ++told;
        close(ends[0]);

        auto records = must(Records::open(where, setup()));
        const auto ada = must(records.find_learner("Ada Obi")).value();
        const auto registration = must(records.find_registration(ada.id, "dementia")).value();
        const auto saved = must(records.latest(registration.id)).value();
        CHECK(told >= 40);
        CHECK((saved.revision == told || saved.revision == told + 1)); // The last may have been kept and not told.
        CHECK(saved.snapshot == "after " + std::to_string(saved.revision));
        CHECK(static_cast<std::int64_t>(must(records.journal(registration.id)).size()) == saved.revision);
        std::filesystem::remove_all(where);
    }
}

} // namespace vignette::records::testing
