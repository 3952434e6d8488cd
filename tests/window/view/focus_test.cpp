#include "engine/window/focus.hpp"
#include "tests/window/view/fixtures.hpp"

#include <doctest/doctest.h>

using namespace vignette;
using namespace vignette::window;

namespace {

using Kind = KeyMeaning::Kind;

/// A screen, laid out, and what its keys mean.
struct Keys {
    present::Screen screen;
    Layout layout = lay_out(screen, 1280, 720, tests::plain_context());

    KeyMeaning press(const char* key, std::string_view focused, bool shift = false, bool control = false) const
    {
        return meaning_of({key, shift, control}, screen, layout, focused);
    }
};

KeyMeaning presses(const char* id)
{
    return {Kind::Press, id, 0, 0};
}
KeyMeaning focuses(const char* id)
{
    return {Kind::Focus, id, 0, 0};
}

} // namespace

TEST_SUITE("window")
{
    TEST_CASE("Keys: Tab goes through everything that can be pressed or written in, in reading order, and round again")
    {
        for (const auto& screen : {tests::scene(), tests::everything(), tests::home()}) {
            const Keys keys{screen};
            std::vector<std::string> wanted, forwards, backwards;
            for (const auto* item : present::in_reading_order(keys.screen)) {
                const bool passed = item->role == present::Role::Radio && !item->checked;
                if (present::takes_focus(*item) && !passed)
                    wanted.push_back(item->id);
            }
            std::string at;
            for (std::size_t i = 0; i < wanted.size(); ++i)
                forwards.push_back(at = next_focus(keys.layout, at, false));
            CHECK(forwards == wanted);
            CHECK(next_focus(keys.layout, at, false) == wanted.front());
            for (std::size_t i = 0; i < wanted.size(); ++i, at = next_focus(keys.layout, at, true))
                backwards.insert(backwards.begin(), at);
            CHECK(backwards == wanted);
        }
    }

    TEST_CASE("Keys: Tab stops once at a group of radio buttons, at the chosen one")
    {
        Keys keys{tests::everything()};
        CHECK(next_focus(keys.layout, "point-1", false) == next_focus(keys.layout, "point-5", false));
        const std::string behind = next_focus(keys.layout, "point-1", false);
        CHECK(behind.find("point-") != 0);
        CHECK(next_focus(keys.layout, behind, true) == "point-3");
    }

    TEST_CASE("Keys: a number chooses its option from anywhere")
    {
        const Keys keys{tests::scene()};
        CHECK(keys.press("2", "") == presses("option-2"));
        CHECK(keys.press("3", "helplines") == presses("option-3"));
        CHECK(keys.press("7", "option-1").kind == Kind::Nothing);
    }

    TEST_CASE("Keys: while somebody writes, numbers and Backspace are writing – F-keys, Esc and Tab are not")
    {
        present::Screen screen = tests::everything();
        screen.right.push_back(
            tests::keyed(tests::item("one", present::Role::Option, present::Look::Choice, "One"), "1"));
        const Keys keys{screen};
        CHECK(keys.press("1", "box").kind == Kind::Edit);
        CHECK(keys.press("Backspace", "box").kind == Kind::Edit);
        CHECK(keys.press("Enter", "box").kind == Kind::Edit);
        CHECK(keys.press("Left", "box").kind == Kind::Edit);
        CHECK(keys.press("F8", "box") == presses("helplines"));
        CHECK(keys.press("Esc", "box") == presses("break"));
        CHECK(keys.press("Tab", "box").kind == Kind::Focus);
        CHECK(keys.press("1", "tick-1") == presses("one"));
        CHECK(keys.press("Backspace", "tick-1") == presses("back"));
    }

    TEST_CASE("Keys: Enter presses what has the keyboard, and else the main action")
    {
        const Keys keys{tests::everything()};
        CHECK(keys.press("Enter", "fold") == presses("fold"));
        CHECK(keys.press("Enter", "") == presses("continue"));
        CHECK(keys.press("Enter", "box", false, true) == presses("continue"));
        CHECK(keys.press("Enter", "point-1") == presses("point-1"));
        CHECK(keys.press("Enter", "point-3") == presses("continue")); // Chosen already.
        CHECK(keys.press("Space", "tick-1") == presses("tick-1"));
    }

    TEST_CASE("Keys: Enter in a box of one line is the main action")
    {
        present::Screen screen = tests::everything();
        screen.right[1].lines = 1;
        const Keys keys{screen};
        CHECK(keys.press("Enter", "box") == presses("continue"));
    }

    TEST_CASE("Keys: Enter in a box that has a button of its own presses that one")
    {
        present::Screen screen = tests::everything();
        screen.right[1].lines = 1;
        screen.right[1].enter = "fold";
        const Keys keys{screen};
        CHECK(keys.press("Enter", "box") == presses("fold"));
    }

    TEST_CASE("Keys: arrows move within the options and stop at their ends")
    {
        const Keys keys{tests::scene()};
        CHECK(keys.press("Down", "option-1") == focuses("option-2"));
        CHECK(keys.press("Up", "option-2") == focuses("option-1"));
        CHECK(keys.press("Up", "option-1").kind == Kind::Nothing);
        CHECK(keys.press("Down", "option-3").kind == Kind::Nothing);
        CHECK(keys.press("Down", "") == focuses("option-1"));
    }

    TEST_CASE("Keys: arrows move within a rating and not out of it")
    {
        const Keys keys{tests::everything()};
        CHECK(keys.press("Right", "point-3") == focuses("point-4"));
        CHECK(keys.press("Left", "point-3") == focuses("point-2"));
        CHECK(keys.press("Right", "point-5").kind == Kind::Nothing);
    }

    TEST_CASE("Keys: letters are found in either case, and held with Control they are nobody's")
    {
        present::Screen screen = tests::scene();
        screen.right.push_back(
            tests::keyed(tests::item("skip", present::Role::Button, present::Look::Secondary, "Go round"), "S"));
        const Keys keys{screen};
        CHECK(keys.press("s", "") == presses("skip"));
        CHECK(keys.press("s", "", false, true).kind == Kind::Nothing);
    }

    TEST_CASE("Keys: pages and ends scroll")
    {
        const Keys keys{tests::everything()};
        CHECK(keys.press("PageDown", "fold").pages > 0);
        CHECK(keys.press("PageUp", "box").pages < 0);
        CHECK(keys.press("End", "option-1").pages >= 100);
        CHECK(keys.press("Home", "").pages <= -100);
    }
}
