#include "engine/window/view.hpp"
#include "tests/app/teach/lesson.hpp"
#include "tests/window/view/fixtures.hpp"

#include <doctest/doctest.h>

using namespace vignette;
using namespace vignette::tests;

namespace {

/// A facilitator at a window without pixels, in a class that has begun.
struct Facilitator : School {
    app::Lectern lectern = School::lectern(by_grace());
    window::View view{window::tests::plain_context(), 1280, 720};

    Facilitator()
    {
        press(lectern, "begin");
        view.show(lectern.screen());
    }
    /// What run_teach() does with what the window tells.
    void heard()
    {
        while (const auto action = view.next_action()) {
            (void)lectern.handle(*action);
            view.show(lectern.screen());
        }
    }
    void key(const char* name)
    {
        view.key({name, false, false});
        heard();
    }
    void keys(std::initializer_list<const char*> names)
    {
        for (const char* name : names)
            key(name);
    }
    void types(const char* text)
    {
        view.type(text);
        heard();
    }
    std::string written(std::string_view id) const { return window::encoded(view.editor(id)->text()); }
};

} // namespace

TEST_SUITE("app/teach")
{
    TEST_CASE_FIXTURE(Facilitator, "Lectern: hands are written box by box and shown with a presenter’s remote")
    {
        keys({"PageDown", "PageDown", "PageDown"});
        CHECK(view.focused() == "votes-1");
        types("6");
        key("Enter");
        CHECK(view.focused() == "votes-2");
        types("2");
        key("Enter");
        CHECK(text_of(lectern, "count") == "Count again · 8 so far");
        types("x"); // No number.
        CHECK(written("votes-2") == "2");
        key("PageDown");
        CHECK(present::find(lectern.room(), "option-later")->value == "2");
        key("PageDown");
        CHECK(says(lectern.room(), "Her shoulders drop."));
    }

    TEST_CASE_FIXTURE(Facilitator, "Lectern: the boxes of a second round are empty and hold the keyboard")
    {
        keys({"PageDown", "PageDown", "PageDown"});
        types("6");
        key("PageDown");
        view.press("again");
        heard();
        CHECK(view.focused() == "votes-1");
        CHECK(written("votes-1").empty());
        CHECK(written("votes-2").empty());
        key("PageDown");
        CHECK(text_of(lectern, "message").starts_with("Nobody has voted yet."));
    }

    TEST_CASE_FIXTURE(Facilitator, "Lectern: names are written on the register one after the other")
    {
        key("R");
        CHECK(view.focused() == "name");
        for (const char* name : {"Ada", "Bo"}) {
            types(name);
            key("Enter");
            CHECK(view.focused() == "name");
            CHECK(written("name").empty());
        }
        CHECK(text_of(lectern, "line-2").starts_with("Bo"));
        types("ada");
        key("Enter");
        CHECK(text_of(lectern, "message").find("already") != std::string::npos);
        CHECK(written("name") == "ada");
        types(" K");
        key("Enter");
        CHECK(text_of(lectern, "line-3").starts_with("ada K"));
        key("Esc");
        CHECK(text_of(lectern, "stands").starts_with("3 here"));
    }

    TEST_CASE_FIXTURE(Facilitator, "Lectern: a minute that passes leaves what is half written")
    {
        keys({"N"});
        types("Her mo");
        passes(std::chrono::minutes{1});
        view.woken();
        heard();
        CHECK(written("note-box") == "Her mo");
        types("ther.");
        key("Enter");
        CHECK(text_of(lectern, "note-1") == "Her mother.");
        CHECK(written("note-box").empty());
        CHECK(view.focused() == "note-box");
    }

    TEST_CASE_FIXTURE(Facilitator, "Lectern: a wrong PIN is gone from its box and the next one counts alone")
    {
        has_people({"Grace"});
        view.press("end");
        heard();
        CHECK(view.focused() == "pin");
        types("000000");
        key("Enter");
        CHECK(text_of(lectern, "message") != "");
        CHECK(view.editor("pin")->text().empty());
        CHECK(view.focused() == "pin");
        types(pin);
        key("Enter");
        CHECK(lectern.screen().place == "class-over");
    }

    TEST_CASE_FIXTURE(Facilitator, "Lectern: back from a page over the class the keyboard is where it was")
    {
        key("PageDown");
        view.focus("blank");
        keys({"S", "Esc"});
        CHECK(view.focused() == "blank");
    }
}
