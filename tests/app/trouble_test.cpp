#include "engine/core/files.hpp"
#include "tests/app/fixture.hpp"

#include <doctest/doctest.h>

using namespace vignette;
using namespace vignette::tests;

TEST_SUITE("app/trouble")
{
    TEST_CASE_FIXTURE(Staffroom, "Desk: damaged records are one sentence, with a way on that keeps nothing")
    {
        std::filesystem::create_directories(folder() / "records");
        REQUIRE(files::write(folder() / "records" / "records.db", std::string(5000, 'x')).ok());
        auto d = desk();
        REQUIRE(shown(d, "problem") != nullptr);
        CHECK(shown(d, "problem")->text.find("\n") == std::string::npos);
        press(d, "unkept");
        CHECK(shown(d, "course-tea") != nullptr);
        CHECK(files::read(folder() / "records" / "records.db", 10000).value() == std::string(5000, 'x'));
    }

    TEST_CASE_FIXTURE(
        Staffroom, "Desk: a course with a mistake can be seen on the shelf, not opened, and the others can")
    {
        std::filesystem::create_directories(folder() / "courses" / "broken");
        REQUIRE(files::write(folder() / "courses" / "broken" / "course.lua", "course \"broken\" {").ok());
        auto d = desk();
        press(d, "guest");
        REQUIRE(shown(d, "course-broken") != nullptr);
        CHECK(shown(d, "course-broken")->disabled);
        press(d, "course-tea");
        CHECK(d.screen().title == "Tea for two");
    }

    TEST_CASE_FIXTURE(Staffroom, "Desk: an unknown learner on the command line is said, and asked who is here")
    {
        app::Wish wish;
        wish.learner = "Nobody";
        auto d = desk(wish);
        REQUIRE(shown(d, "problem") != nullptr);
        CHECK(shown(d, "problem")->text
            == "Nobody called Nobody has been here before. Choose your name, or write it below.");
        CHECK_FALSE(std::filesystem::exists(places().records));
    }

    TEST_CASE_FIXTURE(Staffroom, "Desk: where a place cannot be read, the unit can be started again and is kept")
    {
        auto records = std::move(open_records()).value();
        const auto grace = damage_the_place_of("Grace", records);
        auto d = desk();
        press(d, "person-Grace");
        give_pin(d);
        press(d, "course-tea");
        REQUIRE(shown(d, "begin-again") != nullptr);
        CHECK(d.screen().primary == "begin-again");
        CHECK(shown(d, "retry") == nullptr);
        press(d, "begin-again");
        CHECK(shown(d, "where")->text == "Ten to five");
        press(d, "continue");
        press(d, "option-sit");
        REQUIRE(records.sign_in(grace, records::Secret::copy_of(pin)).ok());
        const auto all = records.registrations(grace).value();
        REQUIRE(all.size() == 2);
        CHECK(records.latest(all[0].id).value()->snapshot == "{");
        CHECK(records.latest(all[1].id).value()->revision == 2);
    }

    TEST_CASE_FIXTURE(Staffroom, "Desk: where a place cannot be read, the same course opens without keeping anything")
    {
        auto records = std::move(open_records()).value();
        const auto grace = damage_the_place_of("Grace", records);
        auto d = desk();
        press(d, "person-Grace");
        give_pin(d);
        press(d, "course-tea");
        press(d, "unkept");
        CHECK(shown(d, "where")->text == "Ten to five");
        press(d, "continue");
        CHECK(records.registrations(grace).value().size() == 1);
    }

    TEST_CASE_FIXTURE(Staffroom, "Desk: a place kept by a newer program is not begun again: that program can read it")
    {
        auto records = std::move(open_records()).value();
        damage_the_place_of("Grace", records, R"({"snapshot":99})");
        auto d = desk();
        press(d, "person-Grace");
        give_pin(d);
        press(d, "course-tea");
        CHECK(shown(d, "begin-again") == nullptr);
        CHECK(shown(d, "retry") != nullptr);
    }

    TEST_CASE_FIXTURE(Staffroom, "Desk: units that were finished still show on the card where the place cannot be read")
    {
        auto records = std::move(open_records()).value();
        {
            auto session = Staffroom::session(records, "Grace");
            for (const auto& one : {event(play::Action::Continue), event(play::Action::Choose, "sit"),
                     event(play::Action::Continue), event(play::Action::Continue)})
                REQUIRE(session.apply(one).ok());
        }
        damage_the_place_of("Grace", records);
        auto d = desk();
        press(d, "person-Grace");
        give_pin(d);
        CHECK(shown(d, "card-tea-track")->text == "2 of 2 units done");
    }

    TEST_CASE_FIXTURE(Staffroom, "Desk: a blank name is asked for again")
    {
        auto d = desk();
        come_in(d, "Grace");
        press(d, "learner");
        write(d, "name", "   ");
        press(d, "go-on");
        CHECK(d.screen().place == "people");
        CHECK(shown(d, "problem")->text == "Please write a name first, or look around without one.");
    }
}
