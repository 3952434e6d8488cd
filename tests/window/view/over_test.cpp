#include "tests/window/view/person.hpp"

#include <doctest/doctest.h>

using namespace vignette;
using namespace vignette::window;
using tests::Person;

namespace {

present::Screen notice(const char* place = "away")
{
    present::Screen screen;
    screen.place = place;
    screen.over = true;
    screen.focus = screen.primary = "stay";
    screen.right = {tests::item("stay", present::Role::Button, present::Look::Primary, "I am still here")};
    return screen;
}

} // namespace

TEST_SUITE("window")
{
    TEST_CASE("Over: the page below has its scroll and its keyboard again")
    {
        Person person(tests::everything());
        person.view.focus("fold");
        person.view.wheel(640, 400, -2);
        const float before = person.rect("fold").y;
        REQUIRE(before != person.rect("title").y);
        person.view.show(notice());
        CHECK(person.view.focused() == "stay");
        CHECK(person.rect("stay").y < 720);
        person.view.show(tests::everything());
        CHECK(person.view.focused() == "fold");
        CHECK(person.rect("fold").y == before);
    }

    TEST_CASE("Over: one notice may follow another")
    {
        Person person(tests::everything());
        person.view.focus("fold");
        person.view.show(notice());
        person.view.show(notice("locked"));
        person.view.show(tests::everything());
        CHECK(person.view.focused() == "fold");
    }

    TEST_CASE("Over: another page below begins at its top, and so does the first one when it comes back later")
    {
        Person person(tests::everything());
        person.view.focus("fold");
        person.view.show(notice());
        person.view.show(tests::scene());
        CHECK(person.view.focused() == "option-1");
        person.view.show(tests::everything());
        CHECK(person.view.focused().empty());
        CHECK(person.rect("title").y < 720);
    }

    TEST_CASE("Over: what had the keyboard may be gone meanwhile")
    {
        Person person(tests::everything());
        person.view.focus("fold");
        person.view.show(notice());
        present::Screen changed = tests::everything();
        changed.focus = "tick-1";
        std::erase_if(changed.right, [](const present::Item& item) { return item.id == "fold"; });
        person.view.show(changed);
        CHECK(person.view.focused() == "tick-1");
    }

    TEST_CASE("Over: a mouse that was selecting text when the notice came moves on without harm")
    {
        Person person(tests::everything());
        const Rect box = person.view.writing_rect("box");
        person.view.mouse_down(box.x + 5, box.y + 5, 1, false);
        person.view.show(notice());
        person.view.mouse_move(box.x + 50, box.y + 5);
        CHECK(person.did() == "nothing");
        person.view.show(tests::everything());
        person.view.mouse_down(box.x + 5, box.y + 5, 1, false);
        present::Screen changed = tests::everything();
        std::erase_if(changed.right, [](const present::Item& item) { return item.id == "box"; });
        person.view.show(changed);
        person.view.mouse_move(box.x + 50, box.y + 5);
        CHECK(person.did() == "nothing");
    }

    TEST_CASE("Leaving: the screen's own way out is pressed, and what was written is told first")
    {
        Person person(tests::everything());
        person.view.leave();
        CHECK(person.did() == "nothing");
        present::Screen screen = tests::everything();
        screen.leave = "leave";
        person.view.show(screen);
        person.view.focus("box");
        person.view.type("half a sen");
        person.view.leave();
        CHECK(person.did() == "wrote box: half a sen");
        CHECK(person.did() == "pressed leave");
    }

    TEST_CASE("Quiet: what was written is told before it")
    {
        Person person(tests::everything());
        person.view.focus("box");
        person.view.type("half");
        person.view.quiet();
        person.view.stirred();
        CHECK(person.did() == "wrote box: half");
        CHECK(person.did() == "quiet");
        CHECK(person.did() == "stirred");
    }
}
