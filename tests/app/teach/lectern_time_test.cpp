#include "tests/app/teach/lesson.hpp"

#include <doctest/doctest.h>

using namespace vignette;
using namespace vignette::tests;
using namespace std::chrono_literals;

namespace {

/// A class of ninety minutes.
struct Timed : School {
    app::Lectern lectern = School::lectern(by_grace());

    void begins()
    {
        write(lectern, "minutes", "90");
        press(lectern, "begin");
    }
    void wakes() { (void)lectern.handle({window::UserAction::Kind::Woken, {}, {}}); }
    std::chrono::milliseconds next() const { return lectern.next_change().value(); }
};

} // namespace

TEST_SUITE("app/teach")
{
    TEST_CASE_FIXTURE(Timed, "Lectern: nothing changes by itself before the class and after")
    {
        CHECK_FALSE(lectern.next_change().has_value());
        begins();
        CHECK(lectern.next_change().has_value());
        press_all(lectern, {"end", "later"});
        CHECK_FALSE(lectern.next_change().has_value());
    }

    TEST_CASE_FIXTURE(Timed, "Lectern: the screen changes with each minute of the class")
    {
        begins();
        CHECK(next() == 60s);
        passes(20s);
        CHECK(next() == 40s);
        passes(39s);
        CHECK(next() == 1s);
        passes(1s);
        CHECK(next() == 60s);
        wakes();
        CHECK(text_of(lectern, "stands") == "0 here · 1 of 90 minutes");
    }

    TEST_CASE_FIXTURE(Timed, "Lectern: while the clock of a talk runs the screens change each second")
    {
        begins();
        press_all(lectern, {"next", "next"});
        CHECK(text_of(lectern, "talk") == "Start the clock · 4:00");
        passes(10s);
        press(lectern, "talk");
        CHECK(next() == 1s);
        passes(1s);
        CHECK(next() == 1s);
        wakes();
        CHECK(text_of(lectern, "talk") == "Stop the clock · 3:59");
        CHECK(says(lectern.room(), "Talk together · 3:59"));
        press(lectern, "minute");
        CHECK(text_of(lectern, "talk") == "Stop the clock · 4:59");
        press(lectern, "talk");
        CHECK(next() == 49s);
        passes(5s);
        wakes();
        CHECK(text_of(lectern, "talk") == "Start the clock · 4:59");
    }

    TEST_CASE_FIXTURE(Timed, "Lectern: a clock that is over ticks no more")
    {
        begins();
        press_all(lectern, {"next", "next", "talk"});
        passes(4min);
        CHECK(next() == 60s);
        wakes();
        CHECK(says(lectern.room(), "Time to come back"));
    }

    TEST_CASE_FIXTURE(Timed, "Lectern: a computer’s clock that is set back stops nothing")
    {
        begins();
        press_all(lectern, {"next", "next", "talk"});
        passes(-1h - 10s);
        CHECK(next() > 0s);
        CHECK(next() <= 60s);
        wakes();
        CHECK(text_of(lectern, "stands") == "0 here · 0 of 90 minutes");
        CHECK(text_of(lectern, "talk") == "Stop the clock · 4:00");
    }

    TEST_CASE_FIXTURE(Timed, "Lectern: the clock goes on ticking while another page lies over the class")
    {
        begins();
        press_all(lectern, {"next", "next", "talk", "register"});
        CHECK(next() == 1s);
        passes(3s);
        wakes();
        CHECK(says(lectern.room(), "Talk together · 3:57"));
    }
}
