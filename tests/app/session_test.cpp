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
        CHECK(records.registrations(learner->id).value()[0].minutes == 1); // What it took, not what the course says.
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
        const auto far = app::Session::open(course(), app::keep_nothing(), {"nowhere_at_all", "", {}});
        REQUIRE(!far.ok());
        CHECK(far.error().message
            == "This course has no unit called nowhere_at_all (name one that it has, such as " + course().units[0].id
                + ").");
    }

    TEST_CASE_FIXTURE(Staffroom, "Session: a damaged place is refused, and begun again only where that is said")
    {
        auto records = std::move(open_records()).value();
        const auto grace = damage_the_place_of("Grace", records);
        const auto open = [&](app::Start start) {
            auto mine = course();
            auto keeper = app::keep_in(records, grace, mine);
            return app::Session::open(std::move(mine), std::move(keeper), start);
        };
        CHECK_FALSE(open({}).ok());
        CHECK(open({"hallway", "", {}}).ok());
        app::Start again;
        again.again = true;
        auto session = std::move(open(again)).value();
        CHECK(session.page().revision == 0);
        CHECK(records.registrations(grace).value().size() == 1); // Until the first event, all is as it was.
        REQUIRE(session.apply(event(Action::Continue)).ok());
        CHECK(open({}).value().page().revision == 1);
    }

    TEST_CASE_FIXTURE(Staffroom, "Session: begun again, the damaged attempt stays in the records as it is")
    {
        auto records = std::move(open_records()).value();
        const auto grace = damage_the_place_of("Grace", records);
        const auto damaged = records.registrations(grace).value()[0];
        const auto journal = records.journal(damaged.id).value().size();
        auto mine = course();
        auto keeper = app::keep_in(records, grace, mine);
        auto session = std::move(app::Session::open(std::move(mine), std::move(keeper), {"hallway", "", {}})).value();
        for (const auto& one : {event(Action::Continue), event(Action::Choose, "sit")})
            REQUIRE(session.apply(one).ok());
        CHECK(records.latest(damaged.id).value()->snapshot == "{");
        CHECK(records.journal(damaged.id).value().size() == journal);
        const auto all = records.registrations(grace).value();
        REQUIRE(all.size() == 2);
        CHECK(all[0].set_aside);
        CHECK(records.journal(all[1].id).value().size() == 2);
    }
}
