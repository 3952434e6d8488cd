#include "tests/play/playing.hpp"

#include <doctest/doctest.h>

namespace vignette::play {

using namespace script;

namespace {

Script unit_of_two(const std::string& id)
{
    return Script{say("unit", id, braces({{"title", id}, {"minutes", 3}})), say("scene", id + "_a"),
               say("go", id + "_end")}
    + ending(id + "_end");
}

Script three_units()
{
    return Script{opening()[0], say("counter", "days", braces({{"from", 0}, {"to", 9}, {"keep", true}}))}
    + unit_of_two("one") + unit_of_two("two") + unit_of_two("three");
}

/// From an opening page to the next unit's.
void plays_through(Playing& play)
{
    for (int i = 0; i < 3; ++i)
        play.goes_on();
}

} // namespace

TEST_SUITE("play/units")
{
    TEST_CASE("Units: follow each other in the order written, and the course closes after the last")
    {
        Playing play(three_units());
        CHECK(play.place() == "opening one");
        plays_through(play);
        CHECK(play.place() == "opening two");
        CHECK(play.state.before.empty());
        plays_through(play);
        plays_through(play);
        CHECK(play.screen() == "[closed]\n? end completed\n");
        CHECK(play.state.finished == std::vector<bool>{true, true, true});
        CHECK(play.refusal_of({}) == "every unit of this course is finished");
        CHECK(play.refusal_of({.action = Action::Back}) == "there is no page before this one");
    }

    TEST_CASE("Units: any can be opened first – the next is then the next that is not finished, and round")
    {
        Playing play(three_units());
        play.opens("two");
        plays_through(play);
        CHECK(play.place() == "opening three");
        plays_through(play);
        CHECK(play.place() == "opening one");
        plays_through(play);
        CHECK(play.place() == "closed");
        CHECK(play.refusal_of({.action = Action::Open, .id = "four"}) == "this course has no unit “four”");
        CHECK(play.refusal_of({.action = Action::Open, .id = "tow"})
            == "this course has no unit “tow”; did you mean two?");
    }

    TEST_CASE("Units: one that is left half-way for another is as it was, when the learner comes back")
    {
        Playing play(three_units());
        play.goes_on();
        const Moment half_way = play.state.now;
        play.opens("three");
        CHECK(play.place() == "opening three");
        play.goes_on();
        play.opens("one");
        CHECK(play.state.now == half_way);
        CHECK(play.state.before.size() == 1);
        play.opens("three");
        CHECK(play.place() == "telling three_a");
        play.opens("three");
        CHECK(play.place() == "telling three_a");
        CHECK(play.state.aside.size() == 1);
    }

    TEST_CASE("Units: a finished one can be opened again and played to its end")
    {
        Playing play(three_units());
        for (int i = 0; i < 3; ++i)
            plays_through(play);
        play.opens("two");
        CHECK(play.place() == "opening two");
        plays_through(play);
        CHECK(play.place() == "closed");
    }

    TEST_CASE("Units: opening one wakes a course that rests")
    {
        Playing play(three_units());
        play.leaves();
        play.opens("two");
        CHECK(play.screen() == "[opening two]\n? continue\n");
    }
}

} // namespace vignette::play
