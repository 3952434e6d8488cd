#include "engine/ballot/crowd.hpp"

#include <doctest/doctest.h>

using namespace vignette::ballot;

TEST_SUITE("ballot/crowd")
{
    TEST_CASE("Ballot: the connection that was heard from longest ago is the quietest")
    {
        Crowd crowd;
        CHECK_FALSE(crowd.quietest());
        crowd.heard(7);
        crowd.heard(8);
        crowd.heard(9);
        CHECK(crowd.quietest() == 7);
        crowd.heard(7);
        CHECK(crowd.quietest() == 8);
        CHECK(crowd.size() == 3);
    }

    TEST_CASE("Ballot: a connection that has gone is forgotten")
    {
        Crowd crowd;
        crowd.heard(7);
        crowd.heard(8);
        crowd.gone(7);
        crowd.gone(7);
        crowd.gone(70);
        CHECK(crowd.quietest() == 8);
        CHECK(crowd.size() == 1);
    }
}
