#include "engine/present/facilitator_screen.hpp"
#include "tests/classroom/class.hpp"

#include <doctest/doctest.h>

using namespace vignette;
using namespace vignette::tests;
using namespace std::chrono_literals;
using classroom::Means;
using play::Action;

namespace {

struct Led : Class {
    present::Screen screen(Seconds now = at(0s)) const
    {
        return present::facilitator_screen(course, session, present::Chrome{}, {.now = now});
    }
    std::string text_of(std::string_view id, Seconds now = at(0s)) const
    {
        const auto shown = screen(now);
        const auto* item = present::find(shown, id);
        return item ? item->text : "";
    }
    bool has(std::string_view id) const
    {
        const auto shown = screen();
        return present::find(shown, id) != nullptr;
    }
    void goes_on() { REQUIRE(classroom::go_on(course, session).ok()); }
    void asks_the_room()
    {
        goes_on();
        goes_on();
    }
};

std::string target(const present::Item* item)
{
    REQUIRE(item != nullptr);
    const auto* command = std::get_if<present::Command>(&item->intent);
    REQUIRE(command != nullptr);
    CHECK(command->kind == present::Command::Kind::InClass);
    return command->target;
}

} // namespace

TEST_SUITE("present/facilitator")
{
    TEST_CASE("Facilitator: the notes, the talk and what the room sees are there and the question not before it comes")
    {
        Led room;
        room.goes_on();
        CHECK(room.text_of("room") == "The story, without the question.");
        const auto shown = room.screen();
        std::string heard;
        for (const auto& item : shown.right)
            heard += item.text + "\n";
        CHECK(heard.find("Let the quiet ones speak first.") != std::string::npos);
        CHECK(heard.find("Corners.") != std::string::npos);
        CHECK(target(present::find(shown, shown.primary)) == "next");
        room.goes_on();
        CHECK(room.text_of("room") == "The question: What do you do?");
        CHECK(room.screen().primary == "vote"); // Enter must not go past a question.
    }

    TEST_CASE("Facilitator: an option is a digit, along it where the room chooses and aside from what followed")
    {
        Led room;
        room.asks_the_room();
        auto shown = room.screen();
        CHECK(present::find(shown, "path-later")->key == "2");
        CHECK(target(present::find(shown, "path-later")) == "path later");
        room.goes(Action::Choose, "later");
        shown = room.screen();
        CHECK(present::find(shown, "aside-later") == nullptr);
        CHECK(target(present::find(shown, "aside-sit")) == "aside sit");
        CHECK_FALSE(room.has("back"));
        REQUIRE(classroom::look_aside(room.course, room.session, "sit").ok());
        CHECK(room.has("back"));
    }

    TEST_CASE("Facilitator: an option that is not open to this room leads nowhere")
    {
        Led room;
        room.asks_the_room();
        room.goes(Action::Choose, "sit");
        room.goes(Action::Continue);
        CHECK(room.has("path-pour"));
        CHECK_FALSE(room.has("path-sorry"));
    }

    TEST_CASE("Facilitator: hands are written into boxes, one after the other, and seen before the room sees them")
    {
        Led room;
        room.asks_the_room();
        CHECK(room.has("vote"));
        REQUIRE(classroom::open_vote_here(room.course, room.session, Means::Hands).ok());
        auto* vote = classroom::vote_here(room.course, room.session);
        REQUIRE(classroom::set_votes(*vote, 0, 3).ok());
        auto shown = room.screen();
        CHECK(present::find(shown, "votes-1")->value == "3");
        CHECK(present::find(shown, "votes-1")->enter == "votes-2");
        CHECK(present::find(shown, "votes-2")->enter == "count");
        CHECK(room.has("show-few"));
        REQUIRE(classroom::set_votes(*vote, 1, 4).ok());
        CHECK_FALSE(room.has("show-few"));
        REQUIRE(classroom::show(*vote, false).ok());
        CHECK_FALSE(room.has("votes-1"));
        shown = room.screen();
        CHECK(present::find(shown, "round-1-A")->value == "3");
        CHECK(present::find(shown, "round-1-B")->value == "4");
        CHECK(room.has("again"));
    }

    TEST_CASE("Facilitator: the clock is told against the plan and the timer can be started and stopped")
    {
        Led room;
        REQUIRE(classroom::put_on_list(room.session.attendance, std::nullopt, "Bo").ok());
        REQUIRE(classroom::arrive(room.session.attendance, 0, at(0s)).ok());
        CHECK(room.text_of("stands", at(34min)) == "1 here · 34 of 90 minutes");
        CHECK(room.text_of("stands", at(100min)) == "1 here · 100 of 90 minutes");
        room.asks_the_room();
        CHECK(room.text_of("talk") == "Start the clock · 4:00");
        classroom::start(room.session.timer, at(0s));
        CHECK(room.text_of("talk", at(40s)) == "Stop the clock · 3:20");
    }

    TEST_CASE("Facilitator: a blank screen is told and can be shown again")
    {
        Led room;
        CHECK(room.text_of("blank") == "Blank screen");
        room.session.blank = true;
        CHECK(room.text_of("blank") == "Show the screen");
        CHECK(room.text_of("hidden") == "The screen is blank. B shows it again.");
    }
}
