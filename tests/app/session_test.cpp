#include "tests/app/fixture.hpp"

#include <doctest/doctest.h>

using namespace vignette;
using namespace vignette::tests;
using play::Action;

TEST_SUITE("app/session")
{
    TEST_CASE_FIXTURE(Staffroom, "Session: an event is in the records when its page can be read")
    {
        auto records = std::move(open_records()).value();
        auto session = Staffroom::session(records, "Grace");
        REQUIRE(session.apply(event(Action::Continue)).ok());
        REQUIRE(session.apply(event(Action::Choose, "sit")).ok());

        const auto learner = records.find_learner("Grace").value();
        const auto registration = records.find_registration(learner->id, "tea").value();
        REQUIRE(registration.has_value());
        const auto journal = records.journal(registration->id).value();
        REQUIRE(journal.size() == 2);
        CHECK(journal[1].event == R"({"event":"choose","id":"sit"})");
        CHECK(records.latest(registration->id).value()->revision == 2);
    }

    TEST_CASE_FIXTURE(Staffroom, "Session: opened again, it stands where it was left, with what was written")
    {
        {
            auto records = std::move(open_records()).value();
            auto session = Staffroom::session(records, "Grace");
            for (const auto& one : {event(Action::Continue), event(Action::Choose, "later"), event(Action::Continue)})
                REQUIRE(session.apply(one).ok());
            auto words = event(Action::Write);
            words.ask = "mine";
            words.text = "Her mother.";
            REQUIRE(session.apply(words).ok());
        }
        auto records = std::move(open_records()).value();
        const auto session = Staffroom::session(records, "Grace");
        const auto page = session.page();
        CHECK(page.scene == "after");
        CHECK(page.revision == 4);
        REQUIRE(!page.asks.empty());
        CHECK(page.asks.front().draft == "Her mother.");
    }

    TEST_CASE_FIXTURE(Staffroom, "Session: a refused event changes nothing and is not kept")
    {
        auto records = std::move(open_records()).value();
        auto session = Staffroom::session(records, "Grace");
        REQUIRE(session.apply(event(Action::Continue)).ok());
        const auto before = session.state();
        const auto status = session.apply(event(Action::Choose, "sing"));
        REQUIRE(!status.ok());
        CHECK(status.error().code == ErrorCode::Refused);
        CHECK(session.state() == before);
    }

    TEST_CASE_FIXTURE(Staffroom, "Session: every unit finished completes the registration, once")
    {
        auto records = std::move(open_records()).value();
        auto session = Staffroom::session(records, "Grace");
        for (const auto& one :
            {event(Action::Continue), event(Action::Choose, "sit"), event(Action::Continue), event(Action::Continue)})
            REQUIRE(session.apply(one).ok());
        const auto learner = records.find_learner("Grace").value();
        REQUIRE(records.registrations(learner->id).value().size() == 1);
        CHECK_FALSE(records.registrations(learner->id).value()[0].completed.has_value());
        CHECK(session.page().unit == "kitchen");
        REQUIRE(session.apply(event(Action::Continue)).ok());
        CHECK(records.registrations(learner->id).value()[0].completed.has_value());
        CHECK(records.finished_units(records.registrations(learner->id).value()[0].id).value()
            == std::vector<std::string>{"hallway", "kitchen"});
    }

    TEST_CASE_FIXTURE(Staffroom, "Session: two programs on one course: the second is told, and loses nothing")
    {
        auto records = std::move(open_records()).value();
        auto first = Staffroom::session(records, "Grace");
        auto second = Staffroom::session(records, "Grace");
        REQUIRE(first.apply(event(Action::Continue)).ok());
        const auto status = second.apply(event(Action::Continue));
        CHECK_FALSE(status.ok());
        CHECK(second.state().revision == 0);
    }

    TEST_CASE_FIXTURE(Staffroom, "Session: --set and --from put the learner where the author wants to look")
    {
        auto opened = app::Session::open(course(), app::keep_nothing(), {"", "after", {}});
        REQUIRE(opened.ok());
        CHECK(opened.value().page().scene == "after");
        const auto wrong = app::Session::open(course(), app::keep_nothing(), {"", "aftr", {}});
        REQUIRE(!wrong.ok());
        CHECK(wrong.error().message == "This course has no scene called aftr; did you mean after?");
    }

    TEST_CASE_FIXTURE(Staffroom, "Session: a damaged place is refused, and begun anew only where a unit is named")
    {
        auto records = std::move(open_records()).value();
        {
            auto session = Staffroom::session(records, "Grace");
            REQUIRE(session.apply(event(Action::Continue)).ok());
        }
        const auto learner = records.find_learner("Grace").value();
        const auto registration = records.find_registration(learner->id, "tea").value();
        records::Entry damage;
        damage.registration = registration->id;
        damage.revision = 2;
        damage.event = "{}";
        damage.snapshot = "{";
        REQUIRE(records.append(damage).ok());

        auto mine = course();
        auto keeper = app::keep_in(records, learner->id, mine);
        CHECK_FALSE(app::Session::open(course(), std::move(keeper), {}).ok());
        keeper = app::keep_in(records, learner->id, mine);
        auto anew = app::Session::open(std::move(mine), std::move(keeper), {"hallway", "", {}});
        REQUIRE(anew.ok());
        CHECK(anew.value().page().revision == 2);
        CHECK(anew.value().apply(event(Action::Continue)).ok());
    }
}
