#include "engine/author/moment/moment.hpp"
#include "tests/play/playing.hpp"
#include "tests/play/teatime.hpp"

#include <doctest/doctest.h>

namespace vignette::author {

namespace {

/// Teatime, in the scene after the first choice.
play::Playing after_hallway(const char* option)
{
    play::Playing playing(play::teatime());
    playing.goes_on(); // The unit's opening.
    playing.goes_on(); // The content note.
    playing.goes_on();
    playing.chooses(option);
    playing.goes_on();
    return playing;
}

std::string value(const play::Playing& playing, const std::string& name)
{
    for (const auto& one : values_at(playing.course, playing.state)) {
        if (one.name == name)
            return one.now + " of " + one.could;
    }
    return "";
}

} // namespace

TEST_SUITE("author/moment")
{
    TEST_CASE("Moment: every variable is told with its value and what it could be")
    {
        const auto playing = after_hallway("later");
        CHECK(value(playing, "trust") == "1 of 0 to 3");
        CHECK(value(playing, "rushed") == "true of true or false");
    }

    TEST_CASE("Moment: an option that is locked says what it needs and what that is now")
    {
        play::Playing playing = after_hallway("sit");
        CHECK(locked_at(playing.course, playing.state).empty());
        playing.state.now.variables[playing.course.variable_by_id.at("trust")] = 1;
        const auto locked = locked_at(playing.course, playing.state);
        REQUIRE(locked.size() == 1);
        CHECK(locked.front().option == "walk");
        CHECK(locked.front().needs == "trust is at least 2");
        CHECK(locked.front().now == "trust is 1");
    }

    TEST_CASE("Moment: where there is no choice nothing is locked")
    {
        const play::Playing playing(play::teatime());
        CHECK(locked_at(playing.course, playing.state).empty());
    }
}

} // namespace vignette::author
