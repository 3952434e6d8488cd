#include "tests/window/view/person.hpp"

#include <doctest/doctest.h>

using namespace vignette;
using namespace vignette::window;
using tests::Person;

namespace {

/// "Who is here?", as it comes from the session: always with empty boxes.
present::Screen sign_in()
{
    using present::Look;
    using present::Role;
    present::Screen screen;
    screen.place = "sign-in";
    screen.focus = "pin";
    screen.primary = "go";
    auto pin = tests::item("pin", Role::TextBox, Look::Plain, "");
    pin.label = "Your PIN";
    pin.secret = true;
    auto name = tests::item("box", Role::TextBox, Look::Plain, "");
    name.label = "Your name";
    screen.right = {name, pin, tests::item("go", Role::Button, Look::Primary, "Sign in")};
    return screen;
}

} // namespace

TEST_SUITE("window")
{
    TEST_CASE("Secret: it is told right before a press, and by nothing else")
    {
        Person person(sign_in());
        person.view.type("258");
        CHECK_FALSE(person.view.has_untold_writing());
        person.view.tell_drafts();
        person.key("Tab");
        person.view.focus("pin");
        person.view.close();
        CHECK(person.did() == "closed");
        person.view.type("0");
        person.key("Enter");
        CHECK(person.did() == "wrote pin: 2580");
        CHECK(person.did() == "pressed go");
        CHECK(person.did() == "nothing");
    }

    TEST_CASE("Secret: a screen reader's writing is told no earlier than the keyboard's")
    {
        Person person(sign_in());
        person.view.write("pin", "4711");
        CHECK(person.did() == "nothing");
        person.view.press("go");
        CHECK(person.did() == "wrote pin: 4711");
        CHECK(person.did() == "pressed go");
    }

    TEST_CASE("Secret: a wrong PIN empties its box and gives it the keyboard")
    {
        Person person(sign_in());
        person.view.type("2580");
        person.click("go");
        CHECK(person.did() == "wrote pin: 2580");
        CHECK(person.did() == "pressed go");
        present::Screen again = sign_in();
        again.right.push_back(tests::item("said", present::Role::Status, present::Look::Small, "That was not it."));
        person.view.show(again);
        CHECK(person.writing("pin").empty());
        CHECK(person.view.focused() == "pin");
        person.view.type("2581");
        person.key("Enter");
        CHECK(person.did() == "wrote pin: 2581");
        CHECK(person.did() == "pressed go");
    }

    TEST_CASE("Secret: the same PIN tried again is told again")
    {
        Person person(sign_in());
        for (int i = 0; i < 2; ++i) {
            person.view.type("2580");
            person.key("Enter");
            CHECK(person.did() == "wrote pin: 2580");
            CHECK(person.did() == "pressed go");
            person.view.show(sign_in());
        }
    }

    TEST_CASE("Secret: half a PIN stays while the page is shown anew for another reason")
    {
        Person person(sign_in());
        person.view.type("25");
        person.view.focus("go");
        person.view.show(sign_in());
        CHECK(person.writing("pin") == "25");
        CHECK(person.view.focused() == "go");
    }

    TEST_CASE("Secret: a box that is told empty stays where the keyboard is")
    {
        Person person(sign_in());
        person.view.type("2");
        person.key("Backspace");
        person.click("go");
        CHECK(person.did() == "wrote pin: ");
        person.view.show(sign_in());
        CHECK(person.view.focused() == "go");
    }

    TEST_CASE("Secret: another box on the page keeps its words when the PIN was wrong")
    {
        Person person(sign_in());
        person.view.focus("box");
        person.view.type("Grace");
        person.view.focus("pin");
        CHECK(person.did() == "wrote box: Grace");
        person.view.type("2580");
        person.key("Enter");
        person.view.show(sign_in());
        CHECK(person.writing() == "Grace");
        CHECK(person.writing("pin").empty());
    }

    TEST_CASE("Secret: it can be pasted, and neither copied nor cut")
    {
        Person person(sign_in());
        person.view.type("2580");
        person.view.key({"a", false, true});
        CHECK(person.view.selected().empty());
        person.view.cut();
        CHECK(person.writing("pin") == "2580");
    }

    TEST_CASE("Secret: a box that is no longer secret does not go on with what was in it")
    {
        Person person(sign_in());
        person.view.type("2580");
        present::Screen open = sign_in();
        open.right[1].secret = false;
        person.view.show(open);
        CHECK(person.writing("pin").empty());
    }

    TEST_CASE("Secret: it is laid out by its dots")
    {
        present::Screen screen = sign_in();
        screen.right[1].lines = 1;
        Context context = tests::plain_context();
        bool saw_digit = false;
        context.advance = [&](const TextStyle& style, char32_t, char32_t next) {
            saw_digit = saw_digit || next == U'7';
            return style.size / 2;
        };
        Person person(tests::home());
        person.view.restyle(context);
        person.view.show(screen);
        person.view.type("7777");
        CHECK_FALSE(saw_digit);
    }
}
