#include "engine/classroom/timer.hpp"
#include "tests/classroom/class.hpp"

#include <doctest/doctest.h>

using namespace vignette;
using namespace vignette::classroom;
using namespace vignette::tests;
using namespace std::chrono_literals;

TEST_SUITE("classroom/timer")
{
    TEST_CASE("Timer: it runs and stands and runs on and ends at nothing")
    {
        Timer timer = timer_of(4min);
        CHECK(left(timer, at(1h)) == 4min);
        start(timer, at(0s));
        start(timer, at(10s)); // Again: nothing.
        CHECK(left(timer, at(40s)) == 3min + 20s);
        stop(timer, at(40s));
        CHECK(left(timer, at(1h)) == 3min + 20s);
        start(timer, at(1h));
        CHECK(left(timer, at(1h + 3min)) == 20s);
        CHECK(left(timer, at(2h)) == 0s);
    }

    TEST_CASE("Timer: more time can be given, also when it is over, and none is taken that has gone")
    {
        Timer timer = timer_of(2min);
        start(timer, at(0s));
        lengthen(timer, 1min, at(30s));
        CHECK(left(timer, at(30s)) == 2min + 30s);
        lengthen(timer, -1h, at(30s));
        CHECK(left(timer, at(30s)) == 0s);
        stop(timer, at(5min));
        lengthen(timer, 1min, at(5min));
        CHECK(left(timer, at(5min)) == 1min);
    }

    TEST_CASE("Timer: no length is below nothing or over the longest")
    {
        CHECK(timer_of(-5min).length == 0s);
        CHECK(timer_of(100h).length == longest_timer);
        Timer timer = timer_of(1min);
        lengthen(timer, 100h, at(0s));
        CHECK(timer.length == longest_timer);
    }

    TEST_CASE("Timer: a clock that is set back takes nothing and gives nothing")
    {
        Timer timer = timer_of(1min);
        start(timer, at(0s));
        CHECK(left(timer, at(-1h)) == 1min);
        stop(timer, at(-1h));
        CHECK(left(timer, at(0s)) == 1min);
    }

    TEST_CASE("Timer: a screen is drawn each second while it runs and never while it stands or is over")
    {
        Timer timer = timer_of(1min);
        CHECK_FALSE(next_change(timer, at(0s)));
        start(timer, at(0s));
        CHECK(next_change(timer, at(20s)) == at(21s));
        CHECK_FALSE(next_change(timer, at(1min)));
        stop(timer, at(20s));
        CHECK_FALSE(next_change(timer, at(21s)));
    }
}
