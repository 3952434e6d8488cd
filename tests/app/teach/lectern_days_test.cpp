#include "engine/app/teach/written.hpp"
#include "engine/classroom/checklist_seen.hpp"
#include "tests/app/teach/lesson.hpp"

#include <doctest/doctest.h>

using namespace vignette;
using namespace vignette::tests;
using namespace std::chrono_literals;

namespace {

/// A group that meets once a week: its class is signed and closed, and the next one is opened a week later.
struct Weeks : School {
    explicit Weeks(const std::string& course_privacy = "standard")
        : privacy(course_privacy)
    {
        has_people({"Ada", "Bo", "Cy", "Grace"});
        opens();
    }

    void opens()
    {
        lectern = std::make_unique<app::Lectern>(
            lesson(privacy), folder(), places().records, opener(), clock(), by_grace());
    }

    /// Two days of one unit each, and one to look back.
    void plans()
    {
        press(*lectern, "programme-new");
        write(*lectern, "group", "Tuesdays");
        write(*lectern, "longest", "10");
        write(*lectern, "first", "24/11/2026");
        press(*lectern, "plan");
    }

    /// The page of the group, of which the list has one.
    void opens_group()
    {
        for (const auto& item : lectern->screen().right)
            if (item.id.starts_with("programme-") && item.id != "programme-new")
                return static_cast<void>(press(*lectern, item.id));
        FAIL("there is no group on the page");
    }

    void has(std::initializer_list<const char*> lines)
    {
        press(*lectern, "register");
        press_all(*lectern, lines);
        press(*lectern, "close");
        passes(20min);
    }
    void goes_through_hallway() { press_all(*lectern, {"next", "next", "path-sit", "next", "next", "next", "next"}); }
    void goes_through_kitchen() { press_all(*lectern, {"next", "next", "next", "next"}); }

    /// The first day with Ada and Bo, the second with Ada and Cy; and a week between.
    void first_day()
    {
        press(*lectern, "begin-day");
        has({"known-1", "known-1"});
        goes_through_hallway();
        signs();
    }
    void second_day()
    {
        passes(24h * 7);
        opens();
        opens_group();
        press(*lectern, "begin-day");
    }

    void signs()
    {
        sign(*lectern, "Grace", pin);
        REQUIRE(lectern->screen().place == "class-over");
    }

    std::vector<records::Registration> of(const char* name) const
    {
        auto records = open_as_lead();
        return records.registrations(records.find_learner(name).value()->id).value();
    }

    std::string privacy;
    std::unique_ptr<app::Lectern> lectern;
};

} // namespace

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

    TEST_CASE_FIXTURE(Weeks, "Rating: lines are asked one by one and what five people said is kept with the class")
    {
        press_all(*lectern, {"begin", "more", "scale-sure-before", "vote"});
        write(*lectern, "votes-1", "4");
        write(*lectern, "votes-2", "2");
        CHECK_FALSE(says(lectern->room(), "4"));
        press(*lectern, "show");
        CHECK(present::find(lectern->room(), "point-1")->value == "4");
        press_all(*lectern, {"next", "vote"});
        CHECK(says(lectern->room(), "I can wait with her."));
        write(*lectern, "votes-3", "4");
        press(*lectern, "show");
        CHECK(says(lectern->room(), "The votes are counted.")); // Four could be told apart.
        press_all(*lectern, {"next", "more", "scale-sure-after", "vote"});
        write(*lectern, "votes-3", "6");
        press(*lectern, "show");
        CHECK(present::find(lectern->room(), "point-1")->value == "4 → 0");
        CHECK(present::find(lectern->room(), "point-3")->value == "0 → 6");
        press(*lectern, "close-sheet");
        signs();
        auto records = open_as_lead();
        const auto kept = records.class_register(records.class_sessions().value().front().id).value();
        REQUIRE(kept.ratings.size() == 2);
        CHECK(kept.ratings[0].people == 6);
    }

    TEST_CASE_FIXTURE(Weeks, "Rating: how four people rated is shown neither now nor beside a later time")
    {
        press_all(*lectern, {"begin", "more", "scale-sure-before", "vote"});
        write(*lectern, "votes-1", "4");
        press(*lectern, "count");
        CHECK(shown(*lectern, "show-few") == nullptr); // Not even by the facilitator's word.
        press(*lectern, "show");
        CHECK(present::find(lectern->room(), "point-1")->value.empty());
        press_all(*lectern, {"close-sheet", "more", "scale-sure-after", "vote"});
        write(*lectern, "votes-3", "6");
        press(*lectern, "show");
        CHECK(present::find(lectern->room(), "point-1")->value == "0");
        CHECK(present::find(lectern->room(), "point-3")->value == "6");
    }

    TEST_CASE_FIXTURE(Weeks, "Rating: a page of the course that asks it offers to do it together")
    {
        press_all(*lectern, {"begin", "scenes", "to-tea", "rate-after"});
        CHECK(says(lectern->room(), "I know what home means to her."));
        press_all(*lectern, {"next", "next"});
        CHECK(says(lectern->room(), "She drinks tea."));
    }

    TEST_CASE_FIXTURE(Weeks, "Checklist: what was done is kept with the class")
    {
        press_all(*lectern, {"begin", "more", "checklist"});
        const auto* line = shown(*lectern, "check-3");
        REQUIRE(line != nullptr);
        CHECK_FALSE(line->checked);
        press(*lectern, "check-3");
        CHECK(shown(*lectern, "check-3")->checked);
        press_all(*lectern, {"close", "end"});
        CHECK(text_of(*lectern, "checklist").starts_with("What was done: 2 of "));
        signs();
        auto records = open_as_lead();
        const auto kept = records.class_register(records.class_sessions().value().front().id).value();
        const auto lines = classroom::checklist_from(kept.checklist);
        REQUIRE(lines.size() == classroom::checklist.size());
        CHECK(lines[2].done == true);
        CHECK(lines[3].done == false);
    }

    TEST_CASE("Checklist: of a course of which nothing is kept it says so")
    {
        Weeks weeks("participation");
        press_all(*weeks.lectern, {"begin", "more", "checklist"});
        CHECK(text_of(*weeks.lectern, "about").ends_with("and nothing of it is kept."));
        Weeks open;
        press_all(*open.lectern, {"begin", "more", "checklist"});
        CHECK(text_of(*open.lectern, "about").ends_with("and it is kept with the class."));
    }

    TEST_CASE_FIXTURE(Weeks, "Trainers: a tick stays with nobody else when a line comes off the register")
    {
        press(*lectern, "begin");
        has({"known-1", "known-1"}); // Ada, then Bo.
        press_all(*lectern, {"end", "prepared", "prepare-1", "close", "register", "slips", "off-1", "close", "end"});
        CHECK_FALSE(shown(*lectern, "prepared")->checked);
        press(*lectern, "prepared");
        CHECK(text_of(*lectern, "prepare-1") == "Bo may teach it");
        CHECK_FALSE(shown(*lectern, "prepare-1")->checked);
        signs();
        CHECK(open_as_lead().trainers("lesson").value().empty());
    }

    TEST_CASE_FIXTURE(Weeks, "Trainers: who was prepared in the class may teach from here on")
    {
        press(*lectern, "begin");
        has({"known-1", "known-1"});
        press_all(*lectern, {"end", "prepared", "prepare-1"});
        CHECK(shown(*lectern, "again")->value == "21/11/2027");
        write(*lectern, "again", "in a year");
        write(*lectern, "pin", pin);
        press(*lectern, "keep");
        CHECK(text_of(*lectern, "message") == "Please write the day to learn it again like this: 23/11/2027.");
        write(*lectern, "again", "1/6/2027");
        signs();
        CHECK(says(lectern->screen(), "1 person may teach it from here on."));
        const auto trainers = open_as_lead().trainers("lesson").value();
        REQUIRE(trainers.size() == 1);
        CHECK(trainers.front().name == "Ada");
        CHECK(trainers.front().trained_by == "Grace");
        CHECK(trainers.front().version == "1.0.0");
        CHECK(trainers.front().refresher == Seconds{std::chrono::sys_days{std::chrono::year{2027} / 6 / 1}});
    }

    TEST_CASE_FIXTURE(Weeks, "Checklist: opened from the end of a class it goes back there with what was ticked")
    {
        press_all(*lectern, {"begin", "end", "finished", "checklist", "close"});
        CHECK(lectern->screen().place == "class-ending");
        CHECK(shown(*lectern, "finished")->checked);
        press_all(*lectern, {"close", "more", "checklist", "close"});
        CHECK(lectern->screen().place != "class-ending");
    }

    TEST_CASE_FIXTURE(Weeks, "Ending: who is asked to sign is somebody of the site or nobody")
    {
        press_all(*lectern, {"begin", "end"});
        CHECK(shown(*lectern, "signer")->value == "Grace");
        press_all(*lectern, {"close", "end"});
        auto other = app::Lectern(
            lesson(), folder() / "other", folder() / "other", opener(), clock(), {{}, "Marjorie Bell", {}, false});
        press_all(other, {"begin", "end"});
        CHECK(shown(other, "signer")->value.empty());
    }

    TEST_CASE_FIXTURE(Weeks, "Sheets: what the room agrees and whom anybody can ring go over the page")
    {
        press_all(*lectern, {"begin", "more", "agreement"});
        CHECK(says(lectern->room(), "What is said here stays here."));
        CHECK(text_of(*lectern, "room") == "What we agree for this room.");
        press_all(*lectern, {"next", "more", "numbers"});
        CHECK(says(lectern->room(), "0800 000 000"));
        CHECK(says(lectern->room(), "Somebody to talk to"));
        CHECK_FALSE(says(lectern->room(), "0800 999 999")); // Still to be checked.
        press(*lectern, "previous");
        CHECK(says(lectern->room(), "Ten to five"));
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
