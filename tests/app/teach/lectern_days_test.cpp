#include "engine/app/teach/written.hpp"
#include "tests/app/teach/weeks.hpp"

#include <doctest/doctest.h>

using namespace vignette;
using namespace vignette::tests;
using namespace std::chrono_literals;

TEST_SUITE("app/teach")
{
    TEST_CASE_FIXTURE(Weeks, "Programme: a course is planned over days and the plan is there the next time")
    {
        plans();
        CHECK(lectern->screen().place == "class-programme 0");
        CHECK(text_of(*lectern, "day-1").starts_with("Day 1 · 24 November 2026 · Ten to five · "));
        CHECK(text_of(*lectern, "day-2").starts_with("Day 2 · 1 December 2026 · Five o'clock · "));
        CHECK(text_of(*lectern, "day-3") == "Day 3 · 8 December 2026 · Meeting again, to look back");
        CHECK(shown(*lectern, "task")->value == "Wait with somebody for ten seconds.");
        write(*lectern, "task", "Wait with two people.");
        press_all(*lectern, {"keep-day", "day-2"});
        CHECK(shown(*lectern, "task")->value.empty());
        opens();
        opens_group();
        CHECK(shown(*lectern, "task")->value == "Wait with two people.");
        press(*lectern, "to-opening");
        CHECK(says(lectern->screen(), "Tuesdays · day 1 of 3"));
    }

    TEST_CASE_FIXTURE(Weeks, "Programme: what cannot be a plan is told and nothing is kept of it")
    {
        press(*lectern, "programme-new");
        press(*lectern, "plan");
        CHECK(text_of(*lectern, "message") == "Please write what the group is called.");
        write(*lectern, "group", "Tuesdays");
        write(*lectern, "first", "next Tuesday");
        press(*lectern, "plan");
        CHECK(text_of(*lectern, "message") == "Please write the day like this: 1/12/2026.");
        write(*lectern, "first", "");
        write(*lectern, "longest", "long");
        press(*lectern, "plan");
        CHECK(text_of(*lectern, "message") == "Please write the minutes as a number, such as 90.");
        CHECK(std::move(open()).value().programmes("lesson").value().empty());
        write(*lectern, "longest", "600");
        press(*lectern, "plan");
        CHECK(text_of(*lectern, "day-1").find("Ten to five · Five o'clock") != std::string::npos);
    }

    TEST_CASE_FIXTURE(Weeks, "Programme: what is written for a day is kept on every way out of it")
    {
        plans();
        const auto comes_back = [&](std::initializer_list<const char*> way, const char* task) {
            write(*lectern, "task", task);
            press_all(*lectern, way);
            return shown(*lectern, "task") && shown(*lectern, "task")->value == task;
        };
        CHECK(comes_back({"day-2", "day-1"}, "One."));
        CHECK(comes_back({"day-2", "earlier"}, ""));
        CHECK(text_of(*lectern, "own-day") == "Give *Five o'clock* a day of its own");
        CHECK(comes_back({"own-day"}, "Three."));
        write(*lectern, "task", "Four.");
        press(*lectern, "to-opening");
        opens();
        opens_group();
        CHECK(shown(*lectern, "task")->value == "Four.");
        write(*lectern, "day", "soon");
        press(*lectern, "to-opening");
        CHECK(text_of(*lectern, "message") == "Please write the day like this: 1/12/2026.");
        CHECK(shown(*lectern, "day")->value == "soon");
        write(*lectern, "day", "");
        press(*lectern, "to-opening");
        CHECK(shown(*lectern, "programme-new") != nullptr);
    }

    TEST_CASE_FIXTURE(Weeks, "Programme: a plan that was changed in another window keeps nobody on its page")
    {
        plans();
        auto other = app::Lectern(lesson(privacy), folder(), places().records, opener(), clock(), by_grace());
        for (const auto& item : std::vector(other.screen().right))
            if (item.id.starts_with("programme-") && item.id != "programme-new")
                press(other, item.id);
        write(other, "task", "Theirs.");
        press(other, "to-opening");
        write(*lectern, "task", "Mine.");
        press(*lectern, "to-opening");
        CHECK(text_of(*lectern, "message") == "This plan was changed in another window. Go back, and open it again.");
        CHECK(shown(*lectern, "programme-new") != nullptr);
        opens_group();
        CHECK(shown(*lectern, "task")->value == "Theirs.");
    }

    TEST_CASE_FIXTURE(Weeks, "Programme: as many days are planned as are asked for and never more than there are units")
    {
        press(*lectern, "programme-new");
        write(*lectern, "group", "Trainers");
        for (const auto* days : {"3", "0", "two"}) {
            write(*lectern, "how-many", days);
            press(*lectern, "plan");
            CHECK(text_of(*lectern, "message")
                == "Please write a number of days from 1 to 2: each day has at least one unit.");
        }
        CHECK(std::move(open()).value().programmes("lesson").value().empty());
        write(*lectern, "how-many", "2");
        press(*lectern, "plan");
        CHECK(text_of(*lectern, "day-1").starts_with("Day 1 · Ten to five · "));
        CHECK(text_of(*lectern, "day-2").starts_with("Day 2 · Five o'clock · "));
        CHECK(text_of(*lectern, "day-3") == "Day 3 · Meeting again, to look back");
        press_all(*lectern, {"to-opening", "programme-new"});
        CHECK(shown(*lectern, "how-many")->value.empty());
    }

    TEST_CASE_FIXTURE(Weeks, "Programme: the next day knows the group and looks back at what was to be tried")
    {
        plans();
        first_day();
        second_day();
        CHECK(says(lectern->room(), "Since the last time"));
        CHECK(says(lectern->room(), "Wait with somebody for ten seconds."));
        CHECK_FALSE(says(lectern->room(), "Ada"));
        press(*lectern, "next");
        CHECK(says(lectern->room(), "Five o'clock"));
        press(*lectern, "register");
        CHECK(text_of(*lectern, "line-1") == "Ada · not here yet");
        CHECK(text_of(*lectern, "line-2") == "Bo · not here yet");
        CHECK(text_of(*lectern, "known-1") == "Cy");
    }

    TEST_CASE_FIXTURE(Weeks, "Programme: the course is on the record of who was taught every unit over its days")
    {
        plans();
        first_day();
        CHECK(of("Ada").empty());
        second_day();
        press(*lectern, "next");
        has({"line-1", "known-1"});
        goes_through_kitchen();
        press(*lectern, "end");
        CHECK(text_of(*lectern, "done-now") == "With today, every unit is done: *Ada*. It goes on their record.");
        CHECK(text_of(*lectern, "to-do-1") == "Still to do · Cy: Ten to five");
        signs();
        REQUIRE(of("Ada").size() == 1);
        CHECK(of("Ada").front().how == records::How::Class);
        CHECK(of("Ada").front().completed);
        CHECK(of("Bo").empty());
        CHECK(of("Cy").empty());
    }

    TEST_CASE_FIXTURE(Weeks, "Programme: who has done the course already does not complete it again by coming")
    {
        plans();
        first_day();
        second_day();
        press(*lectern, "next");
        has({"line-1"});
        goes_through_kitchen();
        signs();
        REQUIRE(of("Ada").size() == 1);
        passes(24h * 7);
        opens();
        opens_group();
        press_all(*lectern, {"begin-day", "next"});
        has({"line-1"});
        press(*lectern, "end");
        CHECK(shown(*lectern, "done-now") == nullptr);
        signs();
        CHECK(of("Ada").size() == 1);
    }

    TEST_CASE_FIXTURE(Weeks, "Programme: who came for the last minutes has not done the day’s unit")
    {
        plans();
        first_day();
        second_day();
        press(*lectern, "next");
        goes_through_kitchen();
        passes(60min);
        has({"line-1"}); // And twenty minutes more.
        press(*lectern, "end");
        CHECK(shown(*lectern, "done-now") == nullptr);
        CHECK(text_of(*lectern, "to-do-1").empty());
        signs();
        CHECK(of("Ada").empty());
    }

    TEST_CASE_FIXTURE(Weeks, "Programme: a plan that was changed in another window is not written over")
    {
        plans();
        app::Lectern other(lesson(), folder(), places().records, opener(), clock(), by_grace());
        for (const auto& item : other.screen().right)
            if (item.id.starts_with("programme-") && item.id != "programme-new") {
                press(other, item.id);
                break;
            }
        write(*lectern, "task", "Wait with two people.");
        press(*lectern, "keep-day");
        write(other, "task", "Something else.");
        press(other, "keep-day");
        CHECK(text_of(other, "message").starts_with("This plan was changed in another window."));
        press(other, "begin-day");
        CHECK(other.screen().place.starts_with("class-programme"));
        opens();
        opens_group();
        CHECK(shown(*lectern, "task")->value == "Wait with two people.");
    }

    TEST_CASE_FIXTURE(Weeks, "Programme: a day that was held is told so and the next one is chosen")
    {
        plans();
        first_day();
        second_day();
        press_all(*lectern, {"end", "later"});
        auto records = open_as_lead();
        const auto kept = records.class_sessions().value();
        REQUIRE(kept.size() == 1);
        CHECK(kept.front().session == 1);
        CHECK(kept.front().programme == records.programmes("lesson").value().front().uid);
        opens();
        press_all(*lectern, {"throw-away", "throw-away-sure"});
        opens_group();
        CHECK(text_of(*lectern, "day-1").ends_with("*held*"));
        CHECK(text_of(*lectern, "chosen") == "Day 2");
        press(*lectern, "day-1");
        CHECK(shown(*lectern, "begin-day") == nullptr);
        CHECK(shown(*lectern, "task") == nullptr);
    }

    TEST_CASE_FIXTURE(Weeks, "Programme: a group that is done leaves the list after it was asked twice")
    {
        plans();
        press_all(*lectern, {"end-programme", "day-2"});
        CHECK(shown(*lectern, "end-programme-sure") == nullptr); // Anything else takes it back.
        press_all(*lectern, {"end-programme", "end-programme-sure"});
        CHECK(lectern->screen().place == "class-opening");
        CHECK_FALSE(says(lectern->screen(), "Tuesdays"));
        CHECK(std::move(open()).value().programmes("lesson").value().empty()); // Nothing of it was held.
        plans();
        first_day();
        opens();
        opens_group();
        press_all(*lectern, {"end-programme", "end-programme-sure"});
        CHECK_FALSE(says(lectern->screen(), "Tuesdays"));
        CHECK(std::move(open()).value().programmes("lesson").value().size() == 1); // Its class is of it.
    }

    TEST_CASE("Programme: of a private course nobody is named before somebody has signed in")
    {
        Weeks weeks("private");
        weeks.plans();
        weeks.first_day();
        weeks.second_day();
        press_all(*weeks.lectern, {"next", "register"});
        CHECK(shown(*weeks.lectern, "line-1") == nullptr);
        press_all(*weeks.lectern, {"known-1", "known-2", "close"}); // Ada, and Cy.
        weeks.goes_through_kitchen();
        press(*weeks.lectern, "end");
        CHECK_FALSE(says(weeks.lectern->screen(), "every unit is done"));
        CHECK_FALSE(says(weeks.lectern->screen(), "Still to do"));
        weeks.signs();
        CHECK(weeks.of("Ada").size() == 1); // It counts all the same.
        CHECK(weeks.of("Cy").empty());
    }

    TEST_CASE("Programme: a course of which nothing is kept has no plan")
    {
        Weeks weeks("participation");
        CHECK(shown(*weeks.lectern, "programme-new") == nullptr);
        weeks.lectern->handle({window::UserAction::Kind::Pressed, "programme-new", {}});
        CHECK(weeks.lectern->screen().place == "class-opening");
    }

    TEST_CASE("Days: they are read as people write them here")
    {
        using namespace std::chrono;
        CHECK(app::day_written("1/12/2026") == exchange::Day{2026y / December / 1});
        CHECK(app::day_written("01/12/2026") == exchange::Day{2026y / December / 1});
        CHECK(app::day_written("2026-12-01") == exchange::Day{2026y / December / 1});
        for (const char* none : {"", "1/12", "31/2/2026", "1/13/2026", "12/1/26", "1//2026", "1/12/2026 ", "x/1/2026",
                 "1/2/3/2026", "99999999999/1/2026"})
            CHECK_FALSE(app::day_written(none));
    }
}
