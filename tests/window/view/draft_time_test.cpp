#include "engine/window/draft_time.hpp"

#include <doctest/doctest.h>

using namespace std::chrono_literals;
using vignette::window::DraftTime;

TEST_SUITE("window")
{
    TEST_CASE("Draft: nobody writes, so nothing is waited for")
    {
        DraftTime draft;
        CHECK(draft.left(5s) == std::nullopt);
        draft.follow(5s, false, true); // A caret that moved.
        CHECK(draft.left(5s) == std::nullopt);
    }

    TEST_CASE("Draft: it is told 1.5 seconds after the last key, whatever else happens")
    {
        DraftTime draft;
        draft.follow(10s, true, true);
        CHECK(draft.left(10s) == 1500ms);
        draft.follow(11s, true, false); // The mouse moved.
        CHECK(draft.left(11s) == 500ms);
        draft.follow(11s, true, true);
        CHECK(draft.left(11s) == 1500ms);
        CHECK(draft.left(12s + 500ms) == 0ms);
        CHECK(draft.left(13s) == 0ms);
    }

    TEST_CASE("Draft: where typing never pauses it is told 10 seconds after the first key")
    {
        DraftTime draft;
        for (auto now = 20s; now < 30s; now += 1s) {
            draft.follow(now, true, true);
            CHECK(draft.left(now) > 0ms);
        }
        draft.follow(29s + 900ms, true, true);
        CHECK(draft.left(29s + 900ms) == 100ms);
        CHECK(draft.left(30s) == 0ms);
    }

    TEST_CASE("Draft: once told, the next key is a first one again")
    {
        DraftTime draft;
        draft.follow(10s, true, true);
        draft.follow(20s, false, false);
        CHECK(draft.left(20s) == std::nullopt);
        draft.follow(25s, true, true);
        CHECK(draft.left(25s) == 1500ms);
    }
}
