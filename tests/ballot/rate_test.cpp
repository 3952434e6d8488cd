#include "engine/ballot/rate.hpp"

#include <doctest/doctest.h>

#include <string>

using namespace vignette::ballot;
using namespace std::chrono_literals;

TEST_SUITE("ballot/rate")
{
    TEST_CASE("Ballot: so often within a minute and not once more")
    {
        Rate rate(3);
        for (int i = 0; i < 3; ++i)
            CHECK(rate.once_more("10.0.0.1", 90s));
        CHECK_FALSE(rate.once_more("10.0.0.1", 90s));
        CHECK_FALSE(rate.once_more("10.0.0.1", 149s));
        CHECK(rate.once_more("10.0.0.2", 149s)); // Others are not held back.
        CHECK(rate.once_more("10.0.0.1", 150s));
    }

    TEST_CASE("Ballot: whether it was too often is asked without counting")
    {
        Rate rate(1);
        CHECK_FALSE(rate.is_over("10.0.0.1", 90s));
        CHECK_FALSE(rate.is_over("10.0.0.1", 90s));
        CHECK(rate.once_more("10.0.0.1", 90s));
        CHECK(rate.is_over("10.0.0.1", 149s));
        CHECK_FALSE(rate.is_over("10.0.0.2", 149s));
        CHECK_FALSE(rate.is_over("10.0.0.1", 150s));
    }

    TEST_CASE("Ballot: a computer that has just started counts too")
    {
        Rate rate(1);
        CHECK(rate.once_more("10.0.0.1", 0s));
        CHECK_FALSE(rate.once_more("10.0.0.1", 1s));
    }

    TEST_CASE("Ballot: so many addresses that they would fill the memory are forgotten")
    {
        Rate rate(1);
        for (std::size_t i = 0; i < Rate::most_remembered; ++i)
            CHECK(rate.once_more(std::to_string(i), 90s));
        CHECK(rate.is_over("0", 90s));
        CHECK(rate.once_more("one more", 90s));
        CHECK_FALSE(rate.is_over("0", 90s));
    }
}
