#include "engine/classroom/checklist_seen.hpp"
#include "tests/app/teach/weeks.hpp"

#include <doctest/doctest.h>

using namespace vignette;
using namespace vignette::tests;

TEST_SUITE("app/teach")
{
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
}
