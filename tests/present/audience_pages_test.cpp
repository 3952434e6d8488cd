#include "engine/present/audience_screen.hpp"
#include "tests/classroom/class.hpp"
#include "tests/present/on_screen.hpp"

#include <doctest/doctest.h>

using namespace vignette;
using namespace vignette::tests;
using namespace std::chrono_literals;
using play::Action;

namespace {

/// A room that took its first option.
struct Taken : Class {
    Taken()
    {
        goes(Action::Continue);
        goes(Action::Choose, "sit");
    }
    Result<present::Screen> beside(const char* option) const
    {
        return present::audience_beside_screen(course, session, option, present::Chrome{});
    }
};

/// As the window for a room wants it: nothing to press, no bars, and each id once.
void is_for_a_room(const present::Screen& screen)
{
    CHECK(wrong_with(screen) == "");
    CHECK(screen.from_afar);
    CHECK(screen.top_left.empty());
    CHECK(screen.top_right.empty());
    CHECK(screen.bottom_left.empty());
    CHECK(screen.bottom_right.empty());
    for (const auto* item : present::in_reading_order(screen))
        CHECK_FALSE(present::takes_focus(*item));
}

} // namespace

TEST_SUITE("present/audience")
{
    TEST_CASE("Audience: each page on the way is one for a room")
    {
        Class room;
        for (const char* option : {"later", "sorry"}) {
            for (bool more = true; more; more = classroom::go_on(room.course, room.session).ok())
                is_for_a_room(present::audience_screen(room.course, room.session, {}, at(0s)));
            room.goes(Action::Choose, option);
        }
        is_for_a_room(present::audience_screen(room.course, room.session, {}, at(0s)));
        room.session.blank = true;
        is_for_a_room(present::audience_screen(room.course, room.session, {}, at(0s)));
    }

    TEST_CASE("Audience: a vote and the clock of a talk are on a page for a room too")
    {
        Class room;
        room.goes(Action::Continue);
        room.session.room.part = 1;
        REQUIRE(classroom::open_vote_here(room.course, room.session, classroom::Means::Hands).ok());
        classroom::start(room.session.timer, at(0s));
        is_for_a_room(present::audience_screen(room.course, room.session, {}, at(0s)));
        auto& vote = *classroom::vote_here(room.course, room.session);
        REQUIRE(classroom::set_votes(vote, 0, 3).ok());
        REQUIRE(classroom::show(vote, false).ok());
        is_for_a_room(present::audience_screen(room.course, room.session, {}, at(0s)));
    }

    TEST_CASE("Audience: the welcome has the name that the course has outside")
    {
        present::Chrome chrome;
        chrome.course_title = "Practice learning";
        const auto screen = present::audience_welcome_screen(chrome);
        is_for_a_room(screen);
        CHECK(screen.title == "Practice learning");
        CHECK(says(screen, "Practice learning"));
    }

    TEST_CASE("Audience: two paths stand beside each other without what is known")
    {
        const Taken room;
        const auto screen = room.beside("later").value();
        is_for_a_room(screen);
        CHECK(screen.left_share == 0.5);
        CHECK(screen.left.front().text == "Sit down.");
        CHECK(screen.right.front().text == "Carry on.");
        CHECK(says(screen, "She sits."));
        CHECK(says(screen, "Somebody sat down with me."));
        CHECK(says(screen, "The trolley rattles."));
        CHECK_FALSE(says(screen, "hurry"));
        CHECK(room.beside("sit").value().place != screen.place);
    }

    TEST_CASE("Audience: beside a path there is only another one that is open to the room")
    {
        Taken room;
        CHECK_FALSE(room.beside("nothing").ok());
        room.goes(Action::Continue);
        CHECK_FALSE(room.beside("pour").ok()); // Nothing was taken yet.
        room.goes(Action::Choose, "pour");
        CHECK_FALSE(room.beside("sorry").ok());
    }

    TEST_CASE("Audience: what was written together is there with what is for later and no name")
    {
        Class room;
        REQUIRE(classroom::put_on_list(room.session.attendance, std::nullopt, "Bo Baker").ok());
        const auto notes = [&] { return present::audience_notes_screen(room.session, {}); };
        is_for_a_room(notes());
        CHECK(present::find(notes(), "later") == nullptr);
        const auto empty = notes().place;
        room.session.notes = {"Her mother."};
        room.session.parked = {"Who tells the family?", "And when?"};
        const auto screen = notes();
        is_for_a_room(screen);
        CHECK(present::find(screen, "note-1")->text == "Her mother.");
        CHECK(present::find(screen, "park-2")->text == "And when?");
        CHECK_FALSE(says(screen, "Baker"));
        CHECK(screen.place != empty);
    }
}
