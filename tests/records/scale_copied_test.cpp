#include "engine/records/vault/device_secret.hpp"
#include "tests/records/site_fixture.hpp"

#include <fstream>

namespace vignette::records::testing {

namespace {

namespace fs = std::filesystem;

/// Ada's records, and a copy of them on another machine, without the secret of the first.
struct Copied : Led {
    Kept elsewhere;

    Copied()
    {
        records.sign_out();
        must(records.choose_pin(ada.id, secret(pin)));
        const Records closed = std::move(records);
        for (const char* name : {"records.db", "records.db-wal"})
            if (fs::exists(folder.path / name))
                fs::copy_file(folder.path / name, elsewhere.folder.path / name);
    }

    fs::path their_secret() const { return elsewhere.folder.path / device_secret_name; }

    Error refused_there(const char* with)
    {
        auto theirs = must(elsewhere.open());
        Error error = refused(theirs.sign_in(ada.id, secret(with)));
        CHECK_FALSE(theirs.signed_in().has_value());
        return error;
    }
};

} // namespace

TEST_SUITE("records/copied")
{
    TEST_CASE_FIXTURE(
        Copied, "A copy without the device's secret: the right PIN is not tried, and it says what is missing")
    {
        const Error error = refused_there(pin);
        CHECK(error.code == ErrorCode::NotFound);
        CHECK(error.message
            == "The file " + their_secret().string()
                + " is gone. Without it no PIN opens what was written here. Put it back from where it was kept, or let "
                  "the site lead reset the PINs and use the recovery words.");
        CHECK(refused_there("000111").message == error.message);
        CHECK_FALSE(fs::exists(their_secret()));
    }

    TEST_CASE_FIXTURE(Copied, "A copy with another device's secret: the right PIN is as wrong as any other")
    {
        std::ofstream(their_secret(), std::ios::binary) << Secret::random(32).view();
        const Error error = refused_there(pin);
        CHECK(error.code == ErrorCode::Refused);
        CHECK(error.message == refused_there("000111").message);
    }

    TEST_CASE_FIXTURE(Copied, "A copy with the device's secret: the PIN opens it, so that nothing else was missing")
    {
        fs::copy_file(folder.path / device_secret_name, their_secret());
        auto theirs = must(elsewhere.open());
        must(theirs.sign_in(ada.id, secret(pin)));
    }

    TEST_CASE("A PIN's work: takes its time and its memory on a machine of any speed")
    {
        using namespace std::chrono_literals;
        constexpr int sample = 4; // Passes, for which the stopwatch is asked twice.
        for (const auto pass : {2ms, 5ms, 20ms, 100ms, 1000ms}) {
            CAPTURE(pass.count());
            std::chrono::nanoseconds time{0};
            const Work work = enough_work([&] { return time += sample * pass; });
            CHECK(work.memory >= least_memory);
            CHECK(static_cast<std::int64_t>(work.passes) * pass >= least_time);
        }
    }

    TEST_CASE_FIXTURE(
        Led, "A PIN's work: stands in the lock as it was asked for, so that no copy can be tried for less")
    {
        auto dear = setup();
        dear.work = [] { return Work{2, 16 * 1024 * 1024}; };
        {
            const Records closed = std::move(records);
        }
        records = must(Records::open(folder.path, std::move(dear)));
        must(records.choose_pin(ada.id, secret(pin)));
        CHECK(count("learner WHERE substr(hex(pin_salt), 3, 14) = '02000000000000'") == 1); // Passes.
        CHECK(count("learner WHERE substr(hex(pin_salt), 17, 16) = '0040000000000000'") == 1); // KiB.
        must(other()->script("UPDATE learner SET pin_salt"
                             " = CAST(x'01' || x'01000000000000' || substr(pin_salt, 9) AS BLOB)"));
        CHECK(refused(records.sign_in(ada.id, secret(pin))).code == ErrorCode::Refused);
    }
}

} // namespace vignette::records::testing
