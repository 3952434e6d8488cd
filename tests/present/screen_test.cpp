#include "engine/present/home_screen.hpp"
#include "engine/present/make.hpp"

#include <doctest/doctest.h>

using namespace vignette::present;

TEST_SUITE("present/screen")
{
    TEST_CASE("Screen: speech has quotation marks once, remarks in brackets have none")
    {
        CHECK(quoted("Nobody told me.") == "“Nobody told me.”");
        CHECK(quoted("“Morning,” he says.") == "“Morning,” he says.");
        CHECK(quoted("(Alone a little longer)") == "(Alone a little longer)");
        CHECK(quoted("").empty());
    }

    TEST_CASE("Screen: a spoken name is plain, with its label before it")
    {
        auto item = paragraph("p", "She says *no*.");
        CHECK(spoken_name(item) == "She says no.");
        item.label = "A colleague";
        CHECK(spoken_name(item) == "A colleague: She says no.");
    }

    TEST_CASE("Screen: everything that can be pressed takes the keyboard, everything else does not")
    {
        CHECK(takes_focus(button("b", "Go", Look::Primary, on(Command::Kind::Home))));
        CHECK_FALSE(takes_focus(paragraph("p", "Text")));
        CHECK_FALSE(takes_focus(heading("h", "Title")));
    }

    TEST_CASE("Screen: a date is told in words, and anything else left alone")
    {
        CHECK(date_in_words("2026-11-21") == "21 November 2026");
        CHECK(date_in_words("2026-02-03") == "3 February 2026");
        CHECK(date_in_words("2026-13-03") == "2026-13-03");
        CHECK(date_in_words("last spring") == "last spring");
        CHECK(date_in_words("").empty());
    }

    TEST_CASE("Screen: a problem has one main action, and a way on")
    {
        const auto screen = problem_screen({"The disk is full.", true, true, false});
        CHECK(screen.primary == "retry");
        CHECK(find(screen, "unkept") != nullptr);
        CHECK(find(screen, "home") == nullptr);
    }

    TEST_CASE("Screen: the settings show what is chosen")
    {
        const auto screen = settings_screen({"dark", "andika", 150}, "Grace");
        CHECK(find(screen, "theme-dark")->checked);
        CHECK_FALSE(find(screen, "theme-light")->checked);
        CHECK(find(screen, "size-150")->checked);
        CHECK(find(screen, "face-andika")->checked);
    }
}
