#include "engine/window/quiet_time.hpp"

#include <doctest/doctest.h>

using namespace std::chrono_literals;
using vignette::window::QuietTime;

TEST_SUITE("window")
{
    TEST_CASE("Quiet: it is told after the span since the last input, once")
    {
        QuietTime quiet(1000ms);
        CHECK(quiet.left(1000ms, 5min) == 5min);
        CHECK_FALSE(quiet.tell(1000ms + 5min - 1ms, 5min));
        CHECK(quiet.left(1000ms + 5min - 1ms, 5min) == 1ms);
        CHECK(quiet.tell(1000ms + 5min, 5min));
        CHECK_FALSE(quiet.tell(1000ms + 6min, 5min));
        CHECK(quiet.left(1000ms + 6min, 5min) == std::nullopt);
    }

    TEST_CASE("Quiet: an input counts anew")
    {
        QuietTime quiet(0ms);
        CHECK_FALSE(quiet.input(4min));
        CHECK(quiet.left(5min, 5min) == 4min);
        CHECK_FALSE(quiet.tell(5min, 5min));
        CHECK(quiet.tell(9min, 5min));
    }

    TEST_CASE("Quiet: the first input after it was told ends it, later ones do not")
    {
        QuietTime quiet(0ms);
        REQUIRE(quiet.tell(5min, 5min));
        CHECK(quiet.input(6min));
        CHECK_FALSE(quiet.input(6min));
        CHECK_FALSE(quiet.tell(10min, 5min));
        CHECK(quiet.tell(11min, 5min));
    }

    TEST_CASE("Quiet: a longer span is told after a shorter one, and counts from the same input")
    {
        QuietTime quiet(0ms);
        REQUIRE(quiet.tell(5min, 5min));
        CHECK(quiet.left(5min, 6min) == 1min);
        CHECK(quiet.tell(6min, 6min));
        CHECK(quiet.left(6min, 5min) == std::nullopt);
        CHECK(quiet.left(6min, std::nullopt) == std::nullopt);
        CHECK_FALSE(quiet.tell(60min, std::nullopt));
    }

    TEST_CASE("Quiet: what is due since long is due now")
    {
        QuietTime quiet(0ms);
        CHECK(quiet.left(20min, 5min) == 0ms);
        CHECK(quiet.tell(20min, 5min));
    }
}
