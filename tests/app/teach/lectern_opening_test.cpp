#include "tests/app/teach/lesson.hpp"

#include <doctest/doctest.h>

using namespace vignette;
using namespace vignette::tests;
using window::UserAction;

TEST_SUITE("app/teach")
{
    TEST_CASE_FIXTURE(School, "Lectern: minutes that are no number are told and the class does not begin")
    {
        auto lectern = this->lectern(by_grace());
        for (const char* minutes : {"ninety", "-5", "1.5", "90 min", "1441", "99999999999999"}) {
            INFO(minutes);
            write(lectern, "minutes", minutes);
            press(lectern, "begin");
            CHECK(text_of(lectern, "message") == "Please write the minutes as a number, such as 90.");
            CHECK(shown(lectern, "minutes")->value == minutes);
        }
        write(lectern, "minutes", " 1440 ");
        press(lectern, "begin");
        CHECK(text_of(lectern, "stands") == "0 here · 0 of 1440 minutes");
    }

    TEST_CASE_FIXTURE(School, "Lectern: no minutes are no plan")
    {
        auto lectern = this->lectern(by_grace());
        press(lectern, "begin");
        passes(std::chrono::minutes{7});
        (void)lectern.handle({UserAction::Kind::Woken, {}, {}});
        CHECK(text_of(lectern, "stands") == "0 here · 7 minutes");
    }

    TEST_CASE_FIXTURE(School, "Lectern: somebody leads a class that is kept")
    {
        auto lectern = this->lectern();
        for (const char* name : {"", "   "}) {
            write(lectern, "facilitator", name);
            press(lectern, "begin");
            CHECK(text_of(lectern, "message") == "Please write who leads the class.");
        }
        CHECK_FALSE(std::filesystem::exists(places().records));
        write(lectern, "facilitator", "Grace");
        press(lectern, "begin");
        CHECK(shown(lectern, "stands") != nullptr);
    }

    TEST_CASE_FIXTURE(School, "Lectern: nobody has to be named where nothing is kept")
    {
        auto rehearsal = lectern();
        press_all(rehearsal, {"rehearse", "begin"});
        CHECK(shown(rehearsal, "stands") != nullptr);
        auto participation = lectern({}, "participation");
        CHECK(shown(participation, "rehearse") == nullptr);
        press(participation, "begin");
        CHECK(shown(participation, "stands") != nullptr);
    }

    TEST_CASE_FIXTURE(School, "Lectern: what is kept of a class is said before it begins")
    {
        auto lectern = this->lectern();
        CHECK(text_of(lectern, "kept").starts_with("Who was here, and how far the group came, are kept"));
        press(lectern, "rehearse");
        CHECK(shown(lectern, "rehearse")->checked);
        CHECK(text_of(lectern, "kept") == "A rehearsal. Nothing of it is kept.");
        press(lectern, "rehearse");
        CHECK_FALSE(shown(lectern, "rehearse")->checked);
        auto participation = this->lectern({}, "participation");
        CHECK(text_of(participation, "kept").starts_with("Nothing of this class is kept."));
    }

    TEST_CASE_FIXTURE(School, "Lectern: a course is called by its name outside on both screens")
    {
        auto lectern = this->lectern(by_grace(), "private");
        CHECK(lectern.screen().title == "In class · Practice learning");
        CHECK(text_of(lectern, "course") == "Practice learning");
        CHECK(lectern.room().title == "Practice learning");
        CHECK_FALSE(says(lectern.room(), "Tea in class"));
        press(lectern, "begin");
        CHECK(lectern.screen().title == "In class · Practice learning");
        CHECK(lectern.room().title == "Practice learning");
    }

    TEST_CASE_FIXTURE(School, "Lectern: closing the window ends the program on any page")
    {
        auto lectern = this->lectern(by_grace());
        CHECK_FALSE(lectern.handle({UserAction::Kind::Closed, {}, {}}));
        CHECK_FALSE(press(lectern, "quit"));
        press_all(lectern, {"begin", "register"});
        CHECK_FALSE(lectern.handle({UserAction::Kind::Closed, {}, {}}));
    }

    TEST_CASE_FIXTURE(School, "Lectern: a press of what is not on the page does nothing")
    {
        auto lectern = this->lectern(by_grace());
        const auto before = lectern.screen();
        for (const char* id : {"next", "keep", "title", "facilitator", ""})
            CHECK(lectern.handle({UserAction::Kind::Pressed, id, {}}));
        CHECK(lectern.screen() == before);
    }
}
