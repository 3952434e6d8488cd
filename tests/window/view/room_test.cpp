#include "tests/window/view/person.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <set>

using namespace vignette;
using namespace vignette::window;
using tests::Person;

namespace {

using present::Look;
using present::Role;

/// What a room sees: the telling at the left, the question at the right; `lines` more at the left.
present::Screen for_room(int lines = 0)
{
    present::Screen screen = tests::scene();
    screen.from_afar = true;
    for (int i = 0; i < lines; ++i)
        screen.left.push_back(tests::item("line-" + std::to_string(i), Role::Paragraph, Look::Plain, "One more line."));
    return screen;
}

present::Screen with_box(const char* key)
{
    present::Screen screen = tests::everything();
    screen.right.push_back(tests::keyed(tests::item("turn", Role::Button, Look::Secondary, "Next"), key));
    screen.focus = "box";
    return screen;
}

bool is_scrolled(const Person& person)
{
    const auto& columns = person.view.layout().columns;
    return std::any_of(columns.begin(), columns.end(), [](const Column& one) { return one.scroll > 0; });
}

} // namespace

TEST_SUITE("window")
{
    TEST_CASE("View: a page is turned within what does not fit and back again")
    {
        Person room(for_room(60));
        CHECK(room.view.has_more_below());
        const float first = room.rect("line-59").y;
        CHECK(room.view.turn_page(true));
        CHECK(room.rect("line-59").y < first);
        int pages = 1;
        while (room.view.turn_page(true))
            REQUIRE(++pages < 50);
        CHECK_FALSE(room.view.has_more_below());
        CHECK(room.rect("line-59").y + room.rect("line-59").height <= 720 - 24);
        while (room.view.turn_page(false))
            REQUIRE(--pages > -50);
        CHECK_FALSE(room.view.turn_page(false));
        CHECK(room.rect("line-59").y == first);
    }

    TEST_CASE("View: every line is seen whole on one of the pages that are turned")
    {
        for (const bool down : {true, false}) {
            Person room(for_room(60));
            while (!down && room.view.turn_page(true)) { } // To the end first.
            std::set<int> whole;
            do {
                for (int line = 0; line < 60; ++line) {
                    const Rect rect = room.rect("line-" + std::to_string(line));
                    if (rect.y >= 24 && rect.y + rect.height <= 720 - 24)
                        whole.insert(line);
                }
            } while (room.view.turn_page(down));
            CAPTURE(down);
            CHECK(whole.size() == 60);
        }
    }

    TEST_CASE("View: a page that fits has no more and is not turned")
    {
        Person room(for_room());
        CHECK_FALSE(room.view.has_more_below());
        CHECK_FALSE(room.view.turn_page(true));
        CHECK_FALSE(room.view.turn_page(false));
    }

    TEST_CASE("View: another page begins at its top again and the same one stays where it was")
    {
        Person room(for_room(60));
        REQUIRE(room.view.turn_page(true));
        const float there = room.rect("line-59").y;
        room.view.show(for_room(60));
        CHECK(room.rect("line-59").y == there);
        auto next = for_room(60);
        next.place = "another";
        room.view.show(next);
        CHECK_FALSE(room.view.turn_page(false));
    }

    TEST_CASE("View: a presenter’s remote presses the way on also while somebody writes")
    {
        for (const char* key : {"PageDown", "PageUp"}) {
            Person person(with_box(key));
            REQUIRE(person.view.focused() == "box");
            person.view.type("half");
            person.key(key);
            CHECK(person.did() == "wrote box: half");
            CHECK(person.did() == "pressed turn");
            CHECK(person.did() == "nothing");
        }
    }

    TEST_CASE("View: where no item has it a page key scrolls from a text box")
    {
        Person person(with_box("PageUp"));
        person.key("PageDown");
        CHECK(person.did() == "nothing");
        CHECK(is_scrolled(person));
        Person other(with_box("x"));
        other.key("PageDown");
        REQUIRE(is_scrolled(other));
        other.key("PageUp");
        CHECK_FALSE(is_scrolled(other));
        CHECK(other.did() == "nothing");
        CHECK(other.view.focused() == "box");
    }

    TEST_CASE("View: that the room’s window was closed is told and nothing else comes of it")
    {
        Person person(tests::everything());
        person.view.focus("box");
        person.view.type("half");
        person.view.room_closed();
        CHECK(person.did() == "room closed");
        CHECK(person.did() == "nothing");
        CHECK(person.writing() == "half");
    }
}
