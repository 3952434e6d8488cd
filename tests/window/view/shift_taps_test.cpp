#include "engine/window/shift_taps.hpp"

#include <doctest/doctest.h>

using vignette::window::ShiftTaps;

namespace {

/// Presses Shift and lets it go 50 ms later.
bool tap(ShiftTaps& taps, std::uint32_t at)
{
    taps.pressed(at);
    return taps.let_go(at + 50);
}

} // namespace

TEST_SUITE("window")
{
    TEST_CASE("Shift: three taps within five seconds count, once")
    {
        ShiftTaps taps;
        CHECK_FALSE(tap(taps, 1000));
        CHECK_FALSE(tap(taps, 3000));
        CHECK(tap(taps, 5950)); // Comes up 5000 ms after the first went down.
        CHECK_FALSE(tap(taps, 6050));
        CHECK_FALSE(tap(taps, 6100));
        CHECK(tap(taps, 6200));
    }

    TEST_CASE("Shift: taps that take longer than five seconds do not count, but the last ones stay counted")
    {
        ShiftTaps taps;
        CHECK_FALSE(tap(taps, 1000));
        CHECK_FALSE(tap(taps, 3000));
        CHECK_FALSE(tap(taps, 5951)); // Comes up 5001 ms after the first went down.
        CHECK(tap(taps, 7000));
    }

    TEST_CASE("Shift: a key or a click in between begins the count anew")
    {
        ShiftTaps taps;
        tap(taps, 1000);
        tap(taps, 1200);
        taps.other();
        CHECK_FALSE(tap(taps, 1400));
        CHECK_FALSE(tap(taps, 1600));
        CHECK(tap(taps, 1800));
    }

    TEST_CASE("Shift: held for a capital letter it is not alone")
    {
        ShiftTaps taps;
        tap(taps, 1000);
        tap(taps, 1200);
        taps.pressed(1400);
        taps.other();
        CHECK_FALSE(taps.let_go(1500));
        CHECK_FALSE(tap(taps, 1600));
        CHECK_FALSE(tap(taps, 1800));
    }

    TEST_CASE("Shift: either one counts, both together do not")
    {
        ShiftTaps taps;
        tap(taps, 1000);
        tap(taps, 1200);
        taps.pressed(1400);
        taps.pressed(1450);
        CHECK_FALSE(taps.let_go(1500));
        CHECK_FALSE(taps.let_go(1550));
        CHECK_FALSE(tap(taps, 1600));
    }

    TEST_CASE("Shift: held for more than five seconds it is no tap")
    {
        ShiftTaps taps;
        taps.pressed(1000);
        CHECK_FALSE(taps.let_go(6001));
        CHECK_FALSE(tap(taps, 6100));
        CHECK_FALSE(tap(taps, 6300));
        CHECK(tap(taps, 6500));
    }

    TEST_CASE("Shift: a clock that wraps between two taps makes no difference")
    {
        ShiftTaps taps;
        tap(taps, 0xFFFFFF00U);
        tap(taps, 0xFFFFFFF0U);
        CHECK(tap(taps, 100));
    }
}
