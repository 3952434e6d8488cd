#include "tests/records/fixture.hpp"

namespace vignette::records::testing {

namespace {

const char* const right = "280561";

/// Ada with a PIN, and something written before she had one.
struct SignedIn : Opened {
    Registration registration = begun();
    std::string words;

    SignedIn()
    {
        write(1, "OPEN words");
        words = must(records.choose_pin(ada.id, secret(right))).shown();
    }

    void write(std::int64_t revision, const std::string& text)
    {
        auto told = entry(registration.id, revision);
        told.event = "event " + text;
        told.snapshot = "snapshot " + text;
        told.answers = {{"mine", "", "prompt " + text, text, {}, {}}};
        told.unit = FinishedUnit{"hallway", "ending " + text};
        must(records.append(told));
    }

    std::string answer() { return must(records.answers(registration.id)).at(0).text; }

    void waits(std::chrono::seconds time) { now += time; }
};

} // namespace

TEST_SUITE("records/sign-in")
{
    TEST_CASE_FIXTURE(SignedIn, "Sign-in: choosing a PIN seals what stood open, in every byte of the folder")
    {
        CHECK(folder.bytes().find("OPEN") == std::string::npos);
        CHECK(answer() == "OPEN words");
        CHECK(must(records.journal(registration.id)).at(0).event == "event OPEN words");
        CHECK(snapshot(registration.id) == "snapshot OPEN words");
    }

    TEST_CASE_FIXTURE(SignedIn, "Sign-in: what is written with a PIN is in no byte of the folder")
    {
        write(2, "SECRET words");
        CHECK(folder.bytes().find("SECRET") == std::string::npos);
        records.sign_out();
        CHECK(folder.bytes().find("SECRET") == std::string::npos);
        reopen();
        must(records.sign_in(ada.id, secret(right)));
        CHECK(answer() == "SECRET words");
    }

    TEST_CASE_FIXTURE(SignedIn, "Sign-in: signed out, nothing opens and nothing is kept open")
    {
        records.sign_out();
        CHECK_FALSE(records.signed_in().has_value());
        CHECK(says(refused(records.answers(registration.id)), "Sign in with the PIN"));
        CHECK(says(refused(records.latest(registration.id)), "Sign in with the PIN"));
        CHECK(says(refused(step(registration.id, 2)), "Sign in with the PIN"));
    }

    TEST_CASE_FIXTURE(SignedIn, "Sign-in: one learner opens nothing of another's and writes nothing of theirs")
    {
        const Learner bo = must(records.add_learner("Bo"));
        must(records.choose_pin(bo.id, secret("971350")));
        CHECK(records.signed_in() == bo.id);
        CHECK(refused(records.answers(registration.id)).code == ErrorCode::Unreadable);
        CHECK(refused(step(registration.id, 2)).code == ErrorCode::Refused);
    }

    TEST_CASE_FIXTURE(SignedIn, "Sign-in: a wrong PIN signs nobody in, and signs out who was")
    {
        CHECK(refused(records.sign_in(ada.id, secret("000111"))).message == "That PIN is not right. Try again.");
        CHECK_FALSE(records.signed_in().has_value());
        must(records.sign_in(ada.id, secret(right)));
        CHECK(records.signed_in() == ada.id);
    }

    TEST_CASE_FIXTURE(
        SignedIn, "Tries: after five wrong PINs even the right one waits, also when the program was closed")
    {
        for (int i = 0; i < 4; ++i)
            CHECK(refused(records.sign_in(ada.id, secret("000111"))).message == "That PIN is not right. Try again.");
        CHECK(says(refused(records.sign_in(ada.id, secret("000111"))), "try again in half a minute"));
        reopen();
        CHECK(says(refused(records.sign_in(ada.id, secret(right))), "too many tries"));
        waits(std::chrono::seconds{29});
        CHECK(refused(records.sign_in(ada.id, secret(right))).code == ErrorCode::Refused);
        waits(std::chrono::seconds{1});
        CHECK(says(refused(records.sign_in(ada.id, secret("000111"))), "try again in 1 minute"));
        waits(std::chrono::seconds{60});
        must(records.sign_in(ada.id, secret(right)));
        CHECK(refused(records.sign_in(ada.id, secret("000111"))).message == "That PIN is not right. Try again.");
    }

    TEST_CASE_FIXTURE(SignedIn, "Tries: setting the clock back a year does not lock anybody out for a year")
    {
        for (int i = 0; i < 5; ++i)
            refused(records.sign_in(ada.id, secret("000111")));
        now -= std::chrono::hours{24 * 365};
        CHECK(says(refused(records.sign_in(ada.id, secret(right))), "half a minute"));
    }

    TEST_CASE_FIXTURE(SignedIn, "Tries: one is counted before it is made")
    {
        auto other_program = must(open());
        for (int i = 0; i < 3; ++i)
            refused(records.sign_in(ada.id, secret("000111")));
        refused(other_program.sign_in(ada.id, secret("000111")));
        CHECK(must(other()->number("SELECT tries FROM learner")) == 4);
    }

    TEST_CASE_FIXTURE(SignedIn, "PIN: changed, the new one opens everything and the old one nothing")
    {
        must(records.change_pin(ada.id, secret(right), secret("971350")));
        reopen();
        CHECK(refused(records.sign_in(ada.id, secret(right))).code == ErrorCode::Refused);
        must(records.sign_in(ada.id, secret("971350")));
        CHECK(answer() == "OPEN words");
    }

    TEST_CASE_FIXTURE(SignedIn, "PIN: a copy of the database without the device's secret opens with no PIN")
    {
        std::filesystem::remove(folder.path / "device.secret");
        reopen();
        CHECK(says(refused(records.sign_in(ada.id, secret(right))), "device.secret is gone"));
    }

    TEST_CASE_FIXTURE(SignedIn, "Site lead: the first run names the site once")
    {
        CHECK_FALSE(must(records.has_lead()));
        must(records.begin_site("Quarrywell House", secret("a kettle is on")));
        CHECK(must(records.has_lead()));
        CHECK(must(records.site())->name == "Quarrywell House");
        CHECK(refused(records.begin_site("Another", secret("a kettle is on"))).code == ErrorCode::Refused);
        reopen();
        CHECK(refused(records.sign_in_lead(secret("a kettle off"))).code == ErrorCode::Refused);
        CHECK_FALSE(records.lead_signed_in());
        must(records.sign_in_lead(secret("a kettle is on")));
        CHECK(records.lead_signed_in());
    }

    TEST_CASE_FIXTURE(
        SignedIn, "Forgotten PIN: only the lead resets it, and what was sealed opens with the words alone")
    {
        CHECK(refused(records.reset_pin(ada.id)).code == ErrorCode::Refused);
        must(records.begin_site("Quarrywell House", secret("a kettle is on")));
        must(records.reset_pin(ada.id));
        records.sign_out();
        CHECK_FALSE(must(records.has_pin(ada.id)));
        must(records.choose_pin(ada.id, secret("971350")));
        CHECK(refused(records.answers(registration.id)).code == ErrorCode::Unreadable);
        CHECK(must(records.can_recover(ada.id)));
        CHECK(refused(records.recover(RecoveryWords::random())).code == ErrorCode::Refused);
        must(records.recover(*RecoveryWords::read(words)));
        CHECK(answer() == "OPEN words");
        CHECK_FALSE(must(records.can_recover(ada.id)));
    }

    TEST_CASE_FIXTURE(SignedIn, "Sign-in: the audit says who signed in and when, and nothing of a PIN")
    {
        must(records.sign_in(ada.id, secret(right)));
        CHECK(must(other()->number("SELECT count(*) FROM audit WHERE what = 'signed in'")) == 1);
        CHECK(folder.bytes().find(right) == std::string::npos);
    }
}

} // namespace vignette::records::testing
