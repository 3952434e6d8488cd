#include "tests/window/view/person.hpp"

#include <doctest/doctest.h>

using namespace vignette;
using namespace vignette::window;

using tests::Person;

TEST_SUITE("window")
{
    TEST_CASE("View: a new place begins at its top, with the keyboard where the screen wants it")
    {
        Person person(tests::scene());
        CHECK(person.view.focused() == "option-1");
        person.view.show(tests::everything());
        CHECK(person.view.focused().empty());
        for (const Column& column : person.view.layout().columns)
            CHECK(column.scroll == 0);
    }

    TEST_CASE("View: keys and clicks press the same things")
    {
        Person person(tests::scene());
        person.key("2");
        CHECK(person.did() == "pressed option-2");
        person.key("Enter");
        CHECK(person.did() == "pressed option-1");
        person.click("option-3");
        CHECK(person.did() == "pressed option-3");
        CHECK(person.view.focused() == "option-3");
        person.key("F8");
        CHECK(person.did() == "pressed helplines");
        CHECK(person.did() == "nothing");
    }

    TEST_CASE("View: a press that is taken back by moving away does nothing")
    {
        Person person(tests::scene());
        const Rect one = person.rect("option-1"), two = person.rect("option-2");
        person.view.mouse_down(one.x + 5, one.y + 5, 1, false);
        person.view.mouse_up(two.x + 5, two.y + 5);
        CHECK(person.did() == "nothing");
    }

    TEST_CASE("View: a locked option takes the keyboard and cannot be pressed")
    {
        Person person(tests::everything());
        person.view.focus("option-4");
        CHECK(person.view.focused() == "option-4");
        person.key("Enter");
        person.key("4");
        CHECK(person.did() == "nothing");
    }

    TEST_CASE("View: writing is told when the box loses the keyboard, and before any press, once")
    {
        Person person(tests::everything());
        person.view.focus("box");
        person.view.type("I will wait");
        CHECK(person.did() == "nothing");
        person.key("Tab");
        CHECK(person.did() == "wrote box: I will wait");
        person.view.focus("box");
        person.view.type(" with her");
        person.key("F8");
        CHECK(person.did() == "wrote box: I will wait with her");
        CHECK(person.did() == "pressed helplines");
        person.view.close();
        CHECK(person.did() == "closed");
    }

    TEST_CASE("View: the window's close button tells the writing first")
    {
        Person person(tests::everything());
        person.view.focus("box");
        person.view.type("half a sen");
        person.view.close();
        CHECK(person.did() == "wrote box: half a sen");
        CHECK(person.did() == "closed");
    }

    TEST_CASE("View: the same place keeps focus, scroll and half-written text")
    {
        Person person(tests::everything());
        person.view.focus("box");
        person.view.type("half");
        person.view.wheel(640, 400, 3);
        const float before = person.rect("box").y;
        present::Screen again = tests::everything();
        again.right.back().text = "Saved";
        person.view.show(again);
        CHECK(person.view.focused() == "box");
        CHECK(person.writing() == "half");
        CHECK(person.rect("box").y == before);
    }

    TEST_CASE("View: text that comes back from the session is not typed twice, other text replaces it")
    {
        Person person(tests::everything());
        person.view.focus("box");
        person.view.type("half");
        person.key("Tab");
        present::Screen kept = tests::everything();
        kept.right[1].value = "half";
        person.view.show(kept);
        person.view.focus("box");
        person.view.type("way");
        CHECK(person.writing() == "halfway");
        kept.right[1].value = "A fresh start";
        person.view.show(kept);
        CHECK(person.writing() == "A fresh start");
    }

    TEST_CASE("View: a box of one line takes no line ends")
    {
        present::Screen screen = tests::everything();
        screen.right[1].lines = 1;
        Person person(screen);
        person.view.focus("box");
        person.view.type("two\nlines");
        CHECK(person.writing() == "two lines");
    }

    TEST_CASE("View: the box grows as it is written in, and the caret stays in view")
    {
        Person person(tests::everything());
        person.view.focus("box");
        const float before = person.rect("box").height;
        for (int i = 0; i < 40; ++i)
            person.view.type("line\n");
        CHECK(person.rect("box").height > before);
        const Rect caret = person.view.editor("box")->caret_rect();
        const float y = person.view.writing_rect("box").y + caret.y;
        CHECK(y > 56);
        CHECK(y + caret.height < 660);
    }

    TEST_CASE("View: what an answer opens below itself comes into sight")
    {
        present::Screen screen;
        screen.place = "spot";
        for (int i = 1; i <= 60; ++i) {
            present::Item check;
            check.id = "check-" + std::to_string(i);
            check.role = present::Role::Check;
            check.text = "A thing to see";
            screen.right.push_back(check);
        }
        Person person(screen);
        const auto low = [&] { return person.rect("check-30").y + person.rect("check-30").height; };
        person.view.focus("check-60");
        person.view.focus("check-30");
        const auto body = static_cast<std::size_t>(person.view.layout().column_at(640, 400));
        const Rect view = person.view.layout().columns[body].view;
        const float bottom = view.y + view.height;
        for (int turn = 0; turn < 400 && low() < bottom - 20; ++turn)
            person.view.wheel(640, 400, -0.2f);
        REQUIRE(low() <= bottom);
        REQUIRE(low() > bottom - 40);
        screen.right[29].footer = "What it opens.\nIt has three lines.\nThis is the last of them.";
        person.view.show(screen);
        CHECK(low() <= bottom);
    }

    TEST_CASE("View: Tab scrolls to what it reaches")
    {
        Person person(tests::everything());
        while (person.view.focused() != "fold")
            person.key("Tab");
        const Rect rect = person.rect("fold");
        CHECK(rect.y >= 56);
        CHECK(rect.y + rect.height <= 660);
    }

    TEST_CASE("View: the wheel scrolls the column under the mouse and no other")
    {
        Person person(tests::everything());
        const float before = person.rect("title").y;
        person.view.wheel(640, 20, 3);
        CHECK(person.rect("title").y == before);
        person.view.wheel(640, 300, 3);
        CHECK(person.rect("title").y < before);
        person.view.wheel(640, 300, -30);
        CHECK(person.rect("title").y == before);
    }

    TEST_CASE("View: where the page beside the keyboard is at its end the other one moves on")
    {
        using present::Look;
        using present::Role;
        present::Screen screen;
        screen.place = "two long columns";
        for (int i = 0; i < 30; ++i)
            screen.left.push_back(tests::item("left-" + std::to_string(i), Role::Paragraph, Look::Plain, "She waits."));
        for (int i = 0; i < 16; ++i)
            screen.right.push_back(
                tests::item("right-" + std::to_string(i), Role::Button, Look::Secondary, "Go to her"));
        screen.focus = "right-0";
        Person person(screen);
        REQUIRE(person.view.layout().columns.size() > 2);
        const auto moved = [&](const char* id, const char* key) {
            const float before = person.rect(id).y;
            person.key(key);
            return person.rect(id).y != before;
        };
        CHECK(moved("right-0", "PageDown"));
        while (moved("right-0", "PageDown")) { }
        CHECK(moved("left-0", "PageDown"));
        while (moved("left-0", "PageDown")) { }
        CHECK(person.rect("left-29").y < 660);
        CHECK(moved("right-0", "PageUp"));
    }

    TEST_CASE("View: a press on a place in a picture is a press on its answer, and moves nothing")
    {
        using present::Look;
        using present::Role;
        present::Screen screen;
        screen.place = "spot";
        auto picture = tests::item("picture", Role::Picture, Look::Plain, "A kitchen.");
        picture.picture.path = "kitchen.svg";
        picture.areas = {{"board", "answer-board"}, {"ghost", "answer-ghost"}};
        screen.right = {picture, tests::item("answer-board", Role::Check, Look::Plain, "The board"),
            tests::item("answer-ghost", Role::Check, Look::Plain, "Not drawn")};
        Person person(tests::home());
        Context context = tests::plain_context();
        context.area = [](const present::PictureRef&, const std::string& part) {
            return part == "board" ? std::optional(media::Rect01{0.5, 0.5, 0.25, 0.25}) : std::nullopt;
        };
        person.view.restyle(context);
        person.view.show(screen);
        REQUIRE(person.view.layout().zones.size() == 1);
        const Rect before = person.rect("picture");
        const float x = before.x + before.width * 0.6f, y = before.y + before.height * 0.6f;
        person.view.mouse_move(x, y);
        CHECK(person.view.hovered() == "answer-board");
        person.view.mouse_down(x, y, 1, false);
        person.view.mouse_up(x, y);
        CHECK(person.did() == "pressed answer-board");
        CHECK(person.view.focused() == "answer-board");
        CHECK(person.rect("picture") == before);
        person.view.mouse_down(before.x + 5, before.y + 5, 1, false);
        person.view.mouse_up(before.x + 5, before.y + 5);
        CHECK(person.did() == "nothing");
    }

    TEST_CASE("View: a place whose rectangle is known is pressed without asking the drawing")
    {
        using present::Look;
        using present::Role;
        present::Screen screen;
        screen.place = "map";
        auto picture = tests::item("picture", Role::Picture, Look::Plain, "A map.");
        picture.picture.path = "map.svg";
        picture.areas = {{"", "scene-hall", 0.5, 0.5, 0.25, 0.25}};
        screen.right = {picture, tests::item("scene-hall", Role::Button, Look::Plain, "The hall")};
        Person person(tests::home());
        Context context = tests::plain_context();
        context.area = [](const present::PictureRef&, const std::string&) -> std::optional<media::Rect01> {
            FAIL("the drawing was asked");
            return std::nullopt;
        };
        person.view.restyle(context);
        person.view.show(screen);
        const Rect at = person.rect("picture");
        person.view.mouse_down(at.x + at.width * 0.6f, at.y + at.height * 0.6f, 1, false);
        person.view.mouse_up(at.x + at.width * 0.6f, at.y + at.height * 0.6f);
        CHECK(person.did() == "pressed scene-hall");
    }

    TEST_CASE("View: one click presses a button also where it takes the keyboard from a box that was written in")
    {
        using present::Look;
        using present::Role;
        present::Screen screen;
        screen.place = "writing";
        auto box = tests::item("box", Role::TextBox, Look::Plain, "");
        box.label = "Your words";
        screen.right = {box, tests::item("go", Role::Button, Look::Primary, "Carry on")};
        Person person(screen);
        person.view.focus("box");
        person.view.type("half");
        const Rect button = person.rect("go");
        const float x = button.x + 20, y = button.y + button.height / 2;
        person.view.mouse_down(x, y, 1, false);
        CHECK(person.did() == "wrote box: half");
        screen.right.insert(screen.right.begin(), tests::item("kept", Role::Status, Look::Note, "Kept."));
        person.view.show(screen); // What was written is kept, and a line says so: all moves down.
        REQUIRE(person.rect("go").y > button.y + button.height / 2);
        person.view.mouse_up(x, y);
        CHECK(person.did() == "pressed go");
    }

    TEST_CASE("View: a press that has begun does not go over to another page")
    {
        Person person(tests::everything());
        person.view.focus("fold"); // And into sight.
        const Rect button = person.rect("fold");
        person.view.mouse_down(button.x + 5, button.y + 5, 1, false);
        present::Screen next = tests::everything();
        next.place = "the next page";
        person.view.show(next);
        person.view.mouse_up(button.x + 5, button.y + 5);
        CHECK(person.did() == "nothing");
        person.view.focus("fold");
        const Rect again = person.rect("fold");
        person.view.mouse_down(again.x + 5, again.y + 5, 1, false);
        person.view.mouse_up(again.x + 5, again.y + 5);
        CHECK(person.did() == "pressed fold");
    }

    TEST_CASE("View: a key that would choose an option out of sight brings it into sight first")
    {
        Person person(tests::scene());
        person.view.resize(640, 420); // One column: the picture and the story push the options down.
        person.view.show(tests::outcome());
        person.view.show(tests::scene());
        CHECK(person.view.focused() == "option-1");
        person.key("Enter");
        CHECK(person.did() == "nothing");
        CHECK(person.rect("option-1").y < 420 - 24);
        person.key("Enter");
        CHECK(person.did() == "pressed option-1");
    }

    TEST_CASE("View: letters nobody asked for go into the box that the screen names, but not a space or a digit")
    {
        present::Screen screen = tests::everything();
        screen.letters_go_to = "box";
        screen.focus = "fold";
        Person person(screen);
        person.view.type_anywhere(" ");
        person.view.type_anywhere("7");
        CHECK(person.view.focused() == "fold");
        person.view.type_anywhere("Z");
        CHECK(person.view.focused() == "box");
        person.view.type_anywhere("oë 2");
        CHECK(person.writing() == "Zoë 2");
        Person elsewhere(tests::everything());
        elsewhere.view.type_anywhere("Z");
        CHECK(elsewhere.view.focused().empty());
    }

    TEST_CASE("View: in a box for numbers a letter neither writes nor presses")
    {
        present::Screen screen = tests::everything();
        auto& box = const_cast<present::Item&>(*present::find(screen, "box"));
        const_cast<present::Item&>(*present::find(screen, "fold")).key = "R";
        box.digits = true;
        screen.focus = "box";
        Person person(screen);
        for (const char* key : {"4", "o", "r"}) {
            person.key(key);
            person.view.type_anywhere(key);
        }
        CHECK(person.view.focused() == "box");
        CHECK(person.writing() == "4");
        CHECK(person.did() == "nothing");
    }

    TEST_CASE("View: nothing is drawn anew while nothing changes")
    {
        Person person(tests::scene());
        CHECK(person.view.take_changed());
        CHECK(!person.view.take_changed());
        person.view.mouse_move(5, 300);
        person.view.mouse_move(6, 301);
        CHECK(!person.view.take_changed());
        const Rect option = person.rect("option-2");
        person.view.mouse_move(option.x + 5, option.y + 5);
        CHECK(person.view.take_changed());
        person.view.mouse_move(option.x + 6, option.y + 5);
        CHECK(!person.view.take_changed());
    }

    TEST_CASE("View: a screen reader's press, focus and writing are the person's")
    {
        Person person(tests::everything());
        person.view.press("fold");
        CHECK(person.did() == "pressed fold");
        person.view.write("box", "said aloud");
        CHECK(person.did() == "wrote box: said aloud");
        person.view.press("box");
        CHECK(person.view.focused() == "box");
        CHECK(person.did() == "nothing");
        person.view.press("not-there");
        CHECK(person.did() == "nothing");
    }

    TEST_CASE("View: a message that comes up on a long page is brought into sight and one that stands already is not")
    {
        auto page = tests::everything();
        for (int i = 0; i < 60; ++i)
            page.right.push_back(
                tests::item("line-" + std::to_string(i), present::Role::Paragraph, present::Look::Plain, "A line."));
        page.right.push_back(tests::item("last", present::Role::Button, present::Look::Secondary, "The last"));
        Person person(page);
        person.view.focus("last");
        auto told = page;
        auto note = tests::item("message", present::Role::Status, present::Look::Note, "Please write a day.");
        told.right.insert(told.right.begin(), note);
        person.view.show(told);
        const Rect at = person.rect("message");
        CHECK(at.y >= 0);
        CHECK(at.y + at.height <= 720);
        CHECK(person.view.focused() == "last");
        person.view.focus("last");
        person.view.show(told);
        CHECK(person.rect("message").y < 0);
    }

    TEST_CASE("View: what has the keyboard stays in sight when more comes up above it")
    {
        auto page = tests::everything();
        page.right.push_back(tests::item("last", present::Role::Button, present::Look::Secondary, "The last"));
        Person person(page);
        person.view.focus("last");
        for (int i = 0; i < 60; ++i)
            page.right.insert(page.right.begin(),
                tests::item("line-" + std::to_string(i), present::Role::Paragraph, present::Look::Plain, "A line."));
        person.view.show(page);
        const Rect at = person.rect("last");
        CHECK(at.y >= 0);
        CHECK(at.y + at.height <= 720);
    }
}
