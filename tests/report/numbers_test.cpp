#include "engine/author/report/numbers.hpp"

#include <doctest/doctest.h>

#include <limits>

namespace vignette::author::report {

TEST_SUITE("report/numbers")
{
    TEST_CASE("Numbers: have commas and very large ones are about a power of ten")
    {
        CHECK(number(0) == "0");
        CHECK(number(999) == "999");
        CHECK(number(4636) == "4,636");
        CHECK(number(1234567) == "1,234,567");
        CHECK(number(999999999) == "999,999,999");
        CHECK(number(3.2e14) == "about 3 × 10^14");
        CHECK(number(9.7e14) == "about 1 × 10^15");
        CHECK(number(std::numeric_limits<double>::infinity()) == "very many");
    }

    TEST_CASE("Numbers: one is one and all others are many")
    {
        CHECK(counted(1, "scene") == "1 scene");
        CHECK(counted(0, "scene") == "0 scenes");
        CHECK(counted(4636, "scene") == "4,636 scenes");
    }
}

} // namespace vignette::author::report
