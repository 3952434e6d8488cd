#include "tests/app/teach/lesson.hpp"

#include <doctest/doctest.h>

using namespace vignette;
using namespace vignette::tests;

namespace {

/// A class that votes.
struct Voting : School {
    app::Lectern lectern = School::lectern(by_grace());

    Voting()
    {
        press(lectern, "begin");
        let_them_vote(lectern);
    }
    std::string counted(const std::string& id) const { return present::find(lectern.room(), id)->value; }
};

} // namespace

TEST_SUITE("app/teach")
{
    TEST_CASE_FIXTURE(Voting, "Lectern: the room sees the votes when they are shown and not before")
    {
        CHECK(lectern.screen().focus == "votes-1");
        write(lectern, "votes-1", "6");
        write(lectern, "votes-2", " 2 ");
        press(lectern, "count");
        CHECK(text_of(lectern, "count") == "Count again · 8 so far");
        CHECK(counted("option-sit") == "");
        press(lectern, "show");
        CHECK(counted("option-sit") == "6");
        CHECK(counted("option-later") == "2");
        CHECK(text_of(lectern, "follow") == "Follow the room: A");
        press(lectern, lectern.screen().primary);
        CHECK(says(lectern.room(), "Her shoulders drop."));
    }

    TEST_CASE_FIXTURE(Voting, "Lectern: a count that is no number is told and nothing is shown")
    {
        for (const char* count : {"x", "1.5", "-1", "3 4", "99999999999"}) {
            INFO(count);
            write(lectern, "votes-2", count);
            for (const char* deed : {"count", "show"}) {
                press(lectern, deed);
                CHECK(text_of(lectern, "message") == "Please write a number for B, or leave it empty.");
                CHECK(shown(lectern, "votes-2") != nullptr);
            }
        }
        write(lectern, "votes-2", "1001");
        press(lectern, "show");
        CHECK(text_of(lectern, "message") == "That is more than 1000 votes. Count again.");
        CHECK(shown(lectern, "votes-2") != nullptr);
    }

    TEST_CASE_FIXTURE(Voting, "Lectern: a count that was begun is there again after the notes")
    {
        write(lectern, "votes-1", "6");
        press_all(lectern, {"notes", "close"});
        CHECK(shown(lectern, "votes-1")->value == "6");
        press_all(lectern, {"previous", "next"});
        CHECK(shown(lectern, "votes-1")->value == "6");
        CHECK(counted("option-sit") == "");
    }

    TEST_CASE_FIXTURE(Voting, "Lectern: nobody’s votes are not shown")
    {
        press(lectern, "show");
        CHECK(text_of(lectern, "message") == "Nobody has voted yet. Count the votes first, or go on without.");
        CHECK(shown(lectern, "votes-1") != nullptr);
    }

    TEST_CASE_FIXTURE(Voting, "Lectern: a box that is emptied counts nobody")
    {
        write(lectern, "votes-1", "6");
        press(lectern, "count");
        write(lectern, "votes-1", "");
        press(lectern, "count");
        CHECK(text_of(lectern, "count") == "Count");
    }

    TEST_CASE_FIXTURE(Voting, "Lectern: a second round begins with empty boxes and stands beside the first")
    {
        count_and_show(lectern, "6", "2");
        press(lectern, "again");
        CHECK(shown(lectern, "votes-1")->value == "");
        press(lectern, "show");
        CHECK(text_of(lectern, "message").starts_with("Nobody has voted yet."));
        count_and_show(lectern, "3", "5");
        CHECK(counted("option-sit") == "6 → 3");
        CHECK(counted("option-later") == "2 → 5");
        CHECK(text_of(lectern, "follow") == "Follow the room: B");
    }

    TEST_CASE_FIXTURE(Voting, "Lectern: of few votes the room sees how they fell only where that is said")
    {
        CHECK(shown(lectern, "show-few") == nullptr);
        count_and_show(lectern, "3", "1");
        CHECK(counted("option-sit") == "");
        CHECK(says(lectern.room(), "The votes are counted."));
        press(lectern, "again");
        write(lectern, "votes-1", "4");
        press_all(lectern, {"count", "show-few"});
        CHECK(counted("option-sit") == "4");
    }

    TEST_CASE_FIXTURE(Voting, "Lectern: where as many want one as the other Enter chooses nothing")
    {
        count_and_show(lectern, "4", "4");
        CHECK(lectern.screen().primary == "");
        CHECK(shown(lectern, "path-sit") != nullptr);
        CHECK(shown(lectern, "again") != nullptr);
    }

    TEST_CASE_FIXTURE(Voting, "Lectern: what was written for one question is not counted for another")
    {
        write(lectern, "votes-1", "6");
        press_all(lectern, {"more", "scale-sure-before", "vote", "count"});
        CHECK(text_of(lectern, "count") == "Count");
        press_all(lectern, {"close-sheet", "count"});
        CHECK(text_of(lectern, "count") == "Count again · 6 so far");
    }

    TEST_CASE_FIXTURE(Voting, "Lectern: what is written together leaves the room’s screen when votes are shown")
    {
        press_all(lectern, {"notes", "scribe", "close"});
        CHECK(says(lectern.room(), "What we say"));
        count_and_show(lectern, "6", "2");
        CHECK(counted("option-sit") == "6");
    }

    TEST_CASE_FIXTURE(Voting, "Lectern: where too few voted the facilitator is told what the room sees")
    {
        count_and_show(lectern, "6", "2");
        CHECK(text_of(lectern, "message") == "");
        press(lectern, "again");
        count_and_show(lectern, "0", "3");
        CHECK(text_of(lectern, "message").starts_with("Too few voted to show how."));
        CHECK(says(lectern.room(), "These are the first votes. The second ones are counted, and too few to show."));
        CHECK(text_of(lectern, "when-1") == "First · Hands");
    }
}
