#include "tests/app/teach/lesson.hpp"

#include <doctest/doctest.h>

using namespace vignette;
using namespace vignette::tests;

namespace {

/// A class with two of the site's people and a visitor, half an hour in; Bo has left.
struct Ending : School {
    explicit Ending(const std::string& privacy = "standard")
    {
        has_people({"Ada", "Bo", "Grace"});
        lectern.emplace(lesson(privacy), folder(), places().records, opener(), clock(), by_grace());
        press_all(*lectern, {"begin", "register", "known-1", "known-1"});
        put_down(*lectern, "A visitor");
        passes(std::chrono::minutes{30});
        press_all(*lectern, {"line-2", "close"});
    }
    void signs(const std::string& name, const char* secret) { sign(*lectern, name, secret); }
    std::string told() const { return text_of(*lectern, "message"); }
    bool waits()
    {
        return shown(*(next = std::make_unique<app::Lectern>(
                           lesson(), folder(), places().records, opener(), clock(), by_grace())),
                   "waiting")
            != nullptr;
    }
    std::vector<records::ClassSession> kept() const { return open_as_lead().class_sessions().value(); }
    records::ClassRegister whole() const
    {
        auto records = open_as_lead();
        return records.class_register(records.class_sessions().value().at(0).id).value();
    }
    std::vector<records::Registration> of(const char* name) const
    {
        auto records = open_as_lead();
        return records.registrations(records.find_learner(name).value()->id).value();
    }

    std::optional<app::Lectern> lectern;
    std::unique_ptr<app::Lectern> next;
};

} // namespace

TEST_SUITE("app/teach")
{
    TEST_CASE_FIXTURE(Ending, "Lectern: a class that a learner signs is kept with its register")
    {
        signs("Grace", pin);
        CHECK(lectern->screen().place == "class-over");
        CHECK(says(lectern->screen(), "3 people are on the register."));
        CHECK_FALSE(says(lectern->screen(), "on the record of"));
        REQUIRE(kept().size() == 1);
        const auto one = kept().front();
        CHECK(one.facilitator == "Grace");
        CHECK(one.place == "Lounge");
        CHECK(one.minutes == 30);
        CHECK(one.people == 3);
        CHECK(one.learners == 2);
        CHECK(one.completed == 0);
        CHECK(one.signed_by != "site lead");
        CHECK_FALSE(waits());
    }

    TEST_CASE_FIXTURE(Ending, "Lectern: a course that is done is on the record of who stayed and not of who left early")
    {
        press_all(*lectern, {"end", "finished", "close", "end"});
        CHECK_FALSE(shown(*lectern, "finished")->checked); // Asked anew each time.
        press(*lectern, "finished");
        CHECK(shown(*lectern, "finished")->checked);
        write(*lectern, "pin", pin);
        press(*lectern, "keep");
        CHECK(says(lectern->screen(), "The course is on the record of 1 of them."));
        const auto people = whole().attendees;
        REQUIRE(people.size() == 3);
        CHECK(people[0].name == "Ada");
        CHECK(people[0].completed);
        CHECK(people[1].name == "Bo");
        CHECK_FALSE(people[1].completed);
        CHECK(people[2].name == "A visitor");
        CHECK_FALSE(people[2].completed);
        REQUIRE(of("Ada").size() == 1);
        CHECK(of("Ada").front().how == records::How::Class);
        CHECK(of("Bo").empty());
        CHECK(of("Grace").empty()); // She led it and was not on the register.
    }

    TEST_CASE_FIXTURE(Ending, "Lectern: a wrong PIN is told and the class waits")
    {
        signs("Grace", "000000");
        CHECK(told() != "");
        CHECK(lectern->screen().place == "class-ending");
        CHECK(kept().empty());
        CHECK(waits());
        press(*lectern, "keep"); // The PIN was wiped: it does not stand there any more.
        CHECK(told() != "");
        CHECK(kept().empty());
        write(*lectern, "pin", pin);
        press(*lectern, "keep");
        CHECK(lectern->screen().place == "class-over");
        CHECK(kept().size() == 1);
    }

    TEST_CASE_FIXTURE(Ending, "Lectern: a PIN that was written is not kept for the next time the page is opened")
    {
        press(*lectern, "end");
        write(*lectern, "pin", pin);
        press_all(*lectern, {"close", "end", "keep"});
        CHECK(told() != "");
        CHECK(kept().empty());
    }

    TEST_CASE_FIXTURE(Ending, "Lectern: a signer whom nobody knows is told and the class waits")
    {
        signs("Zoe", pin);
        CHECK(told().starts_with("There is nobody called Zoe at this site."));
        write(*lectern, "signer", "Grace");
        press(*lectern, "keep"); // The PIN was right, and is wiped all the same.
        CHECK(told() != "");
        CHECK(kept().empty());
        CHECK(waits());
    }

    TEST_CASE_FIXTURE(Ending, "Lectern: the site lead signs with the name left empty")
    {
        signs("", "another pass phrase");
        CHECK(told() != "");
        CHECK(kept().empty());
        signs("", passphrase);
        CHECK(lectern->screen().place == "class-over");
        REQUIRE(kept().size() == 1);
        CHECK(kept().front().signed_by == "site lead");
    }

    TEST_CASE_FIXTURE(Ending, "Lectern: a class that ends later waits with what was done")
    {
        press_all(*lectern, {"end", "later"});
        CHECK(says(lectern->screen(), "The class waits"));
        CHECK(kept().empty());
        lectern.reset();
        CHECK(waits());
        press_all(*next, {"go-on", "end"});
        write(*next, "pin", pin);
        press(*next, "keep");
        REQUIRE(kept().size() == 1);
        CHECK(kept().front().people == 3);
    }

    TEST_CASE_FIXTURE(Ending, "Lectern: the units that the room has done are kept and the tick is there when all are")
    {
        press_all(*lectern, {"next", "next", "path-sit"});
        for (int page = 0; page < 20 && !says(lectern->room(), "She drinks tea."); ++page)
            press(*lectern, "next");
        press_all(*lectern, {"next", "end"});
        CHECK(shown(*lectern, "finished")->checked);
        write(*lectern, "pin", pin);
        press(*lectern, "keep");
        CHECK(whole().units == std::vector<std::string>{"hallway", "kitchen"});
        CHECK(whole().route.find("\"option\":\"sit\"") != std::string::npos);
    }

    TEST_CASE("Lectern: of a private course the neutral name and no route are kept")
    {
        Ending room("private");
        press_all(*room.lectern, {"next", "next", "path-sit", "end"});
        CHECK(text_of(*room.lectern, "about") == "Practice learning · 30 minutes · 3 people");
        write(*room.lectern, "pin", pin);
        press(*room.lectern, "keep");
        CHECK(room.whole().session.listed_as == "Practice learning");
        CHECK(room.whole().route.empty());
        CHECK_FALSE(room.whole().attendees.at(0).minutes.has_value());
    }

    TEST_CASE_FIXTURE(School, "Lectern: where there is no site nobody can sign and the class waits")
    {
        auto lectern = this->lectern(by_grace());
        press(lectern, "begin");
        for (const char* name : {"", "Grace"}) {
            sign(lectern, name, pin);
            CHECK(text_of(lectern, "message") != "");
            press(lectern, "close");
        }
        auto next = this->lectern();
        CHECK(shown(next, "waiting") != nullptr);
    }

    TEST_CASE_FIXTURE(School, "Lectern: a rehearsal ends without a signature")
    {
        auto lectern = this->lectern({{}, {}, {}, true});
        press_all(lectern, {"begin", "end"});
        CHECK(shown(lectern, "pin") == nullptr);
        press(lectern, "keep");
        CHECK(says(lectern.screen(), "Nothing of it was kept."));
    }

    TEST_CASE_FIXTURE(Ending, "Lectern: a class that is signed the next morning was over the evening before")
    {
        press_all(*lectern, {"end", "later"});
        passes(std::chrono::hours{17});
        REQUIRE(waits());
        press_all(*next, {"go-on", "end", "finished"});
        sign(*next, "Grace", pin);
        const auto ada = whole().attendees.at(0);
        CHECK(ada.minutes == 30);
        CHECK(*ada.left - *ada.arrived == std::chrono::minutes{30});
        REQUIRE(of("Ada").size() == 1);
        CHECK(of("Ada").front().completed == kept().front().held + std::chrono::minutes{30});
    }

    TEST_CASE_FIXTURE(Ending, "Lectern: a class that goes on three days later is over then")
    {
        press_all(*lectern, {"end", "later"});
        passes(std::chrono::hours{72});
        REQUIRE(waits());
        press_all(*next, {"go-on", "next"});
        passes(std::chrono::minutes{20});
        press_all(*next, {"next", "end", "finished"});
        sign(*next, "Grace", pin);
        const auto ada = whole().attendees.at(0);
        CHECK(ada.minutes == 50);
        REQUIRE(of("Ada").size() == 1);
        CHECK(of("Ada").front().completed == kept().front().held + std::chrono::hours{72} + std::chrono::minutes{50});
    }
}
