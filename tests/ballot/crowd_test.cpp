#include "engine/ballot/crowd.hpp"

#include <doctest/doctest.h>

using namespace vignette::ballot;

TEST_SUITE("ballot/crowd")
{
    TEST_CASE("Ballot: the connection that was heard from longest ago is the quietest")
    {
        Crowd crowd;
        CHECK_FALSE(crowd.quietest());
        crowd.heard(7, "10.0.0.1");
        crowd.heard(8, "10.0.0.2");
        crowd.heard(9, "10.0.0.3");
        CHECK(crowd.quietest() == 7);
        crowd.heard(7, "10.0.0.1");
        CHECK(crowd.quietest() == 8);
        CHECK(crowd.size() == 3);
    }

    TEST_CASE("Ballot: a connection that has gone is forgotten")
    {
        Crowd crowd;
        crowd.heard(7, "10.0.0.1");
        crowd.heard(8, "10.0.0.1");
        crowd.gone(7);
        crowd.gone(7);
        crowd.gone(70);
        CHECK(crowd.quietest() == 8);
        CHECK(crowd.size() == 1);
        CHECK(crowd.size("10.0.0.1") == 1);
    }

    TEST_CASE("Ballot: connections count for whom they were last heard from and each has a quietest")
    {
        Crowd crowd;
        for (int socket = 1; socket <= 3; ++socket)
            crowd.heard(socket, "10.0.0.1");
        crowd.heard(4, "10.0.0.2");
        CHECK(crowd.size("10.0.0.1") == 3);
        CHECK(crowd.quietest("10.0.0.1") == 1);
        crowd.heard(1, "ada's phone");
        crowd.heard(1, "ada's phone");
        CHECK(crowd.size("10.0.0.1") == 2);
        CHECK(crowd.size("ada's phone") == 1);
        CHECK(crowd.quietest("10.0.0.1") == 2);
        CHECK(crowd.quietest("ada's phone") == 1);
        crowd.gone(1);
        CHECK(crowd.size("ada's phone") == 0);
        CHECK_FALSE(crowd.quietest("ada's phone"));
        CHECK(crowd.size() == 3);
    }
}
