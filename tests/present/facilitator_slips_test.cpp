#include "engine/present/facilitator_screen.hpp"
#include "tests/classroom/class.hpp"
#include "tests/present/on_screen.hpp"

#include <doctest/doctest.h>

using namespace vignette;
using namespace vignette::tests;
using play::Action;

TEST_SUITE("present/facilitator")
{
    // Phones and keyboard: put_ways_on() sets the focus on "votes-1", which is there for hands alone.
    TEST_CASE("Facilitator: however the room votes each key means one thing and the keyboard is somewhere")
    {
        for (const auto means : {classroom::Means::Hands, classroom::Means::Keyboard, classroom::Means::Phones}) {
            Class room;
            room.goes(Action::Continue);
            room.session.room.part = 1;
            REQUIRE(classroom::open_vote_here(room.course, room.session, means).ok());
            present::Surroundings about{};
            about.now = at(std::chrono::seconds{0});
            const auto page = present::facilitator_screen(room.course, room.session, {}, about);
            CHECK(wrong_with(page) == "");
            CHECK((page.focus.empty() || present::find(page, page.focus)));
        }
    }

    // Nothing stands below the two headings.
    TEST_CASE("Facilitator: where the room had one option there are no headings over nothing")
    {
        Class room;
        REQUIRE(classroom::jump(room.course, room.session, "tea").ok());
        room.goes(Action::Choose, "pour");
        present::Surroundings about{};
        about.now = at(std::chrono::seconds{0});
        const auto page = present::facilitator_screen(room.course, room.session, {}, about);
        CHECK(present::find(page, "paths") == nullptr);
        CHECK(present::find(page, "beside") == nullptr);
    }
}
