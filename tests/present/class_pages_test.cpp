#include "engine/present/class_ending.hpp"
#include "engine/present/class_pages.hpp"
#include "tests/classroom/class.hpp"
#include "tests/present/on_screen.hpp"

#include <doctest/doctest.h>

using namespace vignette;
using namespace vignette::tests;
using namespace std::chrono_literals;

namespace {

using Targets = std::vector<std::string>;

/// What can be pressed, by what it asks for.
Targets targets(const present::Screen& screen)
{
    Targets out;
    for (const auto* item : present::in_reading_order(screen)) {
        if (const auto target = target_of(screen, item->id); !target.empty())
            out.push_back(target);
    }
    return out;
}

Targets boxes(const present::Screen& screen)
{
    Targets out;
    for (const auto* item : present::in_reading_order(screen)) {
        if (item->role == present::Role::TextBox)
            out.push_back(item->id);
    }
    return out;
}

present::ClassOpening opening()
{
    present::ClassOpening out;
    out.course = "Tea";
    out.units = {{"one", "Ten to five"}, {"two", "Five"}};
    out.unit = "two";
    out.message = "Please write a number.";
    return out;
}

/// Three on the list: here, gone and not come.
struct Listed : Class {
    Listed()
    {
        for (const char* name : {"Ada", "Bo", "Cy"})
            REQUIRE(classroom::put_on_list(session.attendance, std::nullopt, name).ok());
        for (const std::size_t line : {0u, 1u})
            REQUIRE(classroom::arrive(session.attendance, line, at(0s)).ok());
        REQUIRE(classroom::leave(session.attendance, 1, at(1min)).ok());
    }
    present::Screen page(std::vector<std::string> known = {}) const
    {
        return present::class_register_screen(
            {session.attendance, std::move(known), at(20min), 0, true, false, "Half a na", "Told."});
    }
    present::Screen ending(bool keeps = true) const
    {
        return present::class_ending_screen(
            {session, at(20min), "Tea", keeps, false, {}, {}, false, {}, "", 0, 0, "Grace", "Told."});
    }
};

} // namespace

TEST_SUITE("present/class_pages")
{
    TEST_CASE("Class pages: the opening asks who and where and for how long and with which unit")
    {
        const auto page = present::class_opening_screen(opening());
        CHECK(wrong_with(page) == "");
        CHECK(boxes(page) == Targets{"facilitator", "place", "minutes"});
        CHECK(targets(page) == Targets{"rehearse", "unit one", "unit two", "programme-new", "begin"});
        CHECK(present::find(page, "unit-two")->checked);
        CHECK_FALSE(present::find(page, "unit-one")->checked);
        CHECK(present::find(page, "message")->role == present::Role::Status);
        auto unkept = opening();
        unkept.keeps = false;
        CHECK(targets(present::class_opening_screen(unkept)) == Targets{"unit one", "unit two", "begin"});
    }

    TEST_CASE("Class pages: a class that waits comes before everything else")
    {
        auto waiting = opening();
        waiting.waiting = "It began on 23 November 2026.";
        for (const bool sure : {false, true}) {
            waiting.sure = sure;
            const auto page = present::class_opening_screen(waiting);
            CHECK(wrong_with(page) == "");
            CHECK(boxes(page).empty());
            CHECK(targets(page) == Targets{"throw-away", "go-on"});
            CHECK(page.primary == "go-on"); // Enter throws nothing away.
            CHECK((present::find(page, "sure") != nullptr) == sure);
            CHECK(says(page, "It began on 23 November 2026."));
        }
    }

    TEST_CASE("Class pages: the register says who is here and for how long")
    {
        const Listed room;
        const auto page = room.page({"Di", "Ed"});
        CHECK(wrong_with(page) == "");
        CHECK(present::find(page, "line-1")->text == "Ada · here · 20 minutes");
        CHECK(present::find(page, "line-2")->text == "Bo · left after 1 minute");
        CHECK(present::find(page, "line-3")->text == "Cy · not here yet");
        CHECK(present::find(page, "line-1")->checked);
        CHECK_FALSE(present::find(page, "line-2")->checked);
        CHECK(targets(page)
            == Targets{"known 1", "known 2", "write", "leave 1", "arrive 2", "arrive 3", "slips", "close"});
        CHECK(boxes(page) == Targets{"name"});
        CHECK(page.over);
        CHECK(page.letters_go_to == "name");
        CHECK(present::find(page, "name")->value == "Half a na");
    }

    TEST_CASE("Class pages: an empty register has nobody to take off")
    {
        const Class room;
        const auto page
            = present::class_register_screen({room.session.attendance, {}, at(0s), 0, false, false, {}, {}});
        CHECK(wrong_with(page) == "");
        CHECK(targets(page) == Targets{"write", "close"});
        CHECK(says(page, "Nothing of this class is kept."));
    }

    TEST_CASE("Class pages: every scene is there under its unit and where the room is")
    {
        Class room;
        room.goes(play::Action::Continue);
        const auto page = present::class_scenes_screen(room.course, room.session);
        CHECK(wrong_with(page) == "");
        CHECK(targets(page) == Targets{"to hall", "to tea", "to ending", "close"});
        CHECK(page.focus == "to-hall");
        CHECK(present::find(page, "to-hall")->text == "hall · the room is here");
        CHECK(present::find(page, "to-tea")->text == "tea");
        CHECK(present::find(page, "unit-one")->text == "Ten to five");
    }

    TEST_CASE("Class pages: what was written together is there with a way to take the last line off")
    {
        Class room;
        CHECK(targets(present::class_notes_screen({room.session, false, false, {}, {}, {}}))
            == Targets{"note", "park", "close", "scribe"});
        room.session.notes = {"Her mother.", "Time."};
        room.session.parked = {"Who tells the family?"};
        const auto page = present::class_notes_screen({room.session, true, true, "Half", "", "Told."});
        CHECK(wrong_with(page) == "");
        CHECK(targets(page) == Targets{"unnote 2", "note", "unpark 1", "park", "close", "scribe"});
        CHECK(boxes(page) == Targets{"note-box", "park-box"});
        CHECK(present::find(page, "note-box")->enter == "note");
        CHECK(present::find(page, "note-box")->value == "Half");
        CHECK(page.focus == "park-box"); // A question was parked last.
        CHECK(present::find(page, "scribe")->text == "Take it off the room’s screen");
        CHECK(says(page, "Who tells the family?"));
    }

    TEST_CASE("Class pages: the boxes of the notes are empty after each line and not before")
    {
        Class room;
        const auto place = [&] { return present::class_notes_screen({room.session, false, false, {}, {}, {}}).place; };
        const auto first = place();
        room.session.blank = true;
        CHECK(place() == first);
        room.session.notes = {"Her mother."};
        const auto second = place();
        CHECK(second != first);
        std::swap(room.session.notes, room.session.parked);
        CHECK(place() != second);
    }

    TEST_CASE("Class pages: the ending names who came and asks for a signature")
    {
        const Listed room;
        const auto page = room.ending();
        CHECK(wrong_with(page) == "");
        CHECK(present::find(page, "about")->text == "Tea · 20 minutes · 2 people");
        CHECK(present::find(page, "people")->text == "Ada, Bo");
        CHECK(boxes(page) == Targets{"signer", "pin"});
        CHECK(present::find(page, "pin")->secret);
        CHECK(present::find(page, "pin")->enter == "keep");
        CHECK(present::find(page, "pin")->value.empty());
        CHECK(present::find(page, "signer")->value == "Grace");
        CHECK(targets(page) == Targets{"finished", "prepared", "close", "later", "keep"});
    }

    TEST_CASE("Class pages: an ending of which nothing is kept asks for nothing")
    {
        const Listed room;
        const auto page = room.ending(false);
        CHECK(wrong_with(page) == "");
        CHECK(boxes(page).empty());
        CHECK(targets(page) == Targets{"close", "keep"});
        CHECK_FALSE(says(page, "Ada"));
    }
}
