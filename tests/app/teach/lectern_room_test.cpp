#include "tests/app/teach/lesson.hpp"

#include <doctest/doctest.h>

using namespace vignette;
using namespace vignette::tests;
using Room = present::Surroundings::Room;
using app::RoomWish;

namespace {

/// A class under way.
struct Held : School {
    app::Lectern lectern = School::lectern(by_grace());

    Held() { press(lectern, "begin"); }
};

} // namespace

TEST_SUITE("app/teach")
{
    TEST_CASE_FIXTURE(Held, "Lectern: without a second screen the facilitator is told what to do")
    {
        CHECK(text_of(lectern, "hidden").starts_with("There is no second screen just now."));
        CHECK(shown(lectern, "here")->key == "F2");
        CHECK(shown(lectern, "window")->key == "F3");
        lectern.room_is(Room::Elsewhere);
        CHECK(text_of(lectern, "room") == "Ten to five");
        CHECK(shown(lectern, "hidden") == nullptr);
        CHECK(shown(lectern, "window") == nullptr);
        lectern.room_is(Room::Window);
        CHECK(shown(lectern, "window") != nullptr);
        lectern.room_is(Room::Here);
        CHECK(text_of(lectern, "here") == "Back to my page");
    }

    TEST_CASE_FIXTURE(Held, "Lectern: where the room’s screen is to be is wished for and taken back")
    {
        CHECK(lectern.room_wish() == RoomWish::Other);
        press(lectern, "window");
        CHECK(lectern.room_wish() == RoomWish::Window);
        press(lectern, "here");
        CHECK(lectern.room_wish() == RoomWish::Here);
        press(lectern, "here");
        CHECK(lectern.room_wish() == RoomWish::Other);
        press_all(lectern, {"window", "window"});
        CHECK(lectern.room_wish() == RoomWish::Other);
    }

    TEST_CASE_FIXTURE(Held, "Lectern: a room’s window that is closed by hand stays closed")
    {
        for (const char* wish : {"window", "here"}) {
            press(lectern, wish);
            CHECK(lectern.handle({window::UserAction::Kind::RoomClosed, {}, {}}));
            CHECK(lectern.room_wish() == RoomWish::Other);
        }
    }

    TEST_CASE_FIXTURE(Held, "Lectern: what goes on below the room’s screen is told")
    {
        CHECK(shown(lectern, "goes-on") == nullptr);
        lectern.room_has_more(true);
        CHECK(shown(lectern, "goes-on") != nullptr);
        lectern.room_has_more(false);
        CHECK(shown(lectern, "goes-on") == nullptr);
    }

    TEST_CASE_FIXTURE(Held, "Lectern: the rest of a long question is shown before anything comes of it")
    {
        press_all(lectern, {"next", "next"});
        for (const auto* then : {"vote", "show"}) {
            REQUIRE(lectern.screen().primary == then);
            lectern.room_has_more(true);
            CHECK(lectern.screen().primary == "next");
            CHECK(text_of(lectern, "next") == "Show the rest");
            lectern.room_has_more(false);
            CHECK(lectern.screen().primary == then);
            press(lectern, then);
        }
    }

    TEST_CASE_FIXTURE(Held, "Lectern: a blank screen stays blank whatever is done")
    {
        lectern.room_is(Room::Elsewhere);
        press_all(lectern, {"next", "next", "path-sit", "beside-later", "blank", "notes", "scribe", "close"});
        CHECK(present::in_reading_order(lectern.room()).empty());
        CHECK(text_of(lectern, "hidden") == "The screen is blank. B shows it again.");
        press(lectern, "next");
        CHECK(present::in_reading_order(lectern.room()).empty());
        press(lectern, "blank");
        CHECK(says(lectern.room(), "Somebody heard me."));
    }

    TEST_CASE_FIXTURE(Held, "Lectern: what is written together is seen by the room until it goes on")
    {
        press(lectern, "notes");
        write(lectern, "note-box", "  Ask her about her mother. ");
        press(lectern, "note");
        write(lectern, "park-box", "Who tells the family?");
        press(lectern, "park");
        CHECK_FALSE(says(lectern.room(), "Ask her"));
        press(lectern, "scribe");
        CHECK(present::find(lectern.room(), "note-1")->text == "Ask her about her mother.");
        CHECK(says(lectern.room(), "Who tells the family?"));
        press_all(lectern, {"unnote", "unpark"});
        CHECK_FALSE(says(lectern.room(), "Ask her"));
        CHECK_FALSE(says(lectern.room(), "family"));
        press_all(lectern, {"close", "next"});
        CHECK(says(lectern.room(), "Amina pulls the handle."));
    }

    TEST_CASE_FIXTURE(Held, "Lectern: nothing that is written is no line")
    {
        press(lectern, "notes");
        write(lectern, "note-box", "   ");
        press_all(lectern, {"note", "park"});
        CHECK(shown(lectern, "note-1") == nullptr);
        CHECK(shown(lectern, "park-1") == nullptr);
    }

    TEST_CASE_FIXTURE(Held, "Lectern: text and colours lie over the class and give it back")
    {
        const auto before = lectern.screen();
        press_all(lectern, {"settings", "theme-dark", "size-150", "face-andika"});
        CHECK(lectern.settings() == present::Settings{"dark", "andika", 150});
        press(lectern, "close");
        CHECK(lectern.screen() == before);
    }

    TEST_CASE_FIXTURE(Held, "Lectern: what the room sees has colours of its own")
    {
        press_all(lectern, {"settings", "theme-contrast"});
        CHECK(text_of(lectern, "theme") == "Colours of your own page");
        CHECK(text_of(lectern, "room-theme") == "Colours of the room’s screen");
        CHECK(lectern.room_theme() == "light");
        press(lectern, "room-theme-soft");
        CHECK(lectern.room_theme() == "soft");
        CHECK(lectern.settings().theme == "contrast");
    }

    TEST_CASE_FIXTURE(School, "Lectern: text and colours pressed on their own page do not shut the facilitator in")
    {
        auto lectern = this->lectern(by_grace());
        press_all(lectern, {"begin", "settings", "text-and-colours", "close"});
        CHECK(shown(lectern, "next") != nullptr);
    }
}
