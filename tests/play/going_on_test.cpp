#include "tests/play/playing.hpp"

#include <doctest/doctest.h>

namespace vignette::play {

using namespace script;

namespace {

/// Where `continue` leads from a page that asks which things help, with these ways behind it.
Script with_ways(const Script& ways)
{
    return opening()
        + Script{say("scene", "a"),
            say("choose_many", "q", "Which?", list({item({"coat", "Her coat"}), item({"song", "A song"})}))}
    + ways + Script{say("scene", "b"), say("go", "ending"), say("scene", "c"), say("go", "ending")} + ending();
}

std::string place_after(Playing play)
{
    play.goes_on();
    return play.place();
}

} // namespace

TEST_SUITE("play/going on")
{
    TEST_CASE("Going on: go_ifs are tried in order, after the page's answers, and go is the last word")
    {
        Playing play(with_ways({say("go_if", "chose('a/coat')", "b"),
            say("go_if", "chose('a/song') or chose('a/coat')", "c"), say("go", "ending")}));
        play.goes_on();
        CHECK(place_after(play) == "telling ending");
        play.ticks("q", {"coat", "song"});
        CHECK(place_after(play) == "telling b");
        play.ticks("q", {"song"});
        CHECK(place_after(play) == "telling c");
        play.ticks("q", {});
        CHECK(place_after(play) == "telling ending");
    }

    TEST_CASE("Going on: a finish behind go_ifs ends the unit on a page of its own")
    {
        Playing play(with_ways({say("go_if", "chose('a/coat')", "b"), say("finish", "left_early")}));
        play.goes_on();
        CHECK(play.screen() == "[telling a]\n? choose_many q: coat song\n? continue\n");
        CHECK_FALSE(play.state.finished[0]);
        play.goes_on();
        CHECK(play.screen() == "[end hall]\n? end left_early\n");
        CHECK(play.state.finished[0]);
    }

    TEST_CASE("Going on: a page's go_if may lead away before the next page")
    {
        Playing play(with_ways(
            {say("go_if", "chose('a/coat')", "b"), say("page_break"), say("narrate", "two"), say("go", "ending")}));
        play.goes_on();
        CHECK(place_after(play) == "telling a.2");
        play.ticks("q", {"coat"});
        CHECK(place_after(play) == "telling b");
    }

    TEST_CASE("Going on: an option's own ways come before what whichever shares")
    {
        const Script choice{say("scene", "a"), say("choose", "What?"), say("option", "one", "One"), say("result", "x"),
            say("go_if", "chose('a/one')", "b"), say("option", "two", "Two"), say("result", "x"),
            say("option", "three", "Three"), say("result", "x"), say("go", "c"), say("option", "four", "Four"),
            say("result", "x"), say("finish", "left_early"), say("whichever", "We know"),
            say("go_if", "chose('a/two')", "ending"), say("go", "c"), say("scene", "b"), say("go", "ending"),
            say("scene", "c"), say("go", "ending")};
        struct Row {
            const char* option;
            const char* place;
        };
        for (const auto& row : {Row{"one", "telling b"}, Row{"two", "telling ending"}, Row{"three", "telling c"},
                 Row{"four", "end hall"}}) {
            Playing play(opening() + choice + ending());
            play.goes_on();
            play.chooses(row.option);
            CHECK(place_after(play) == row.place);
        }
    }

    TEST_CASE("Finish: completion is recorded when its page is shown, and the page still takes answers")
    {
        Playing play(opening()
            + Script{say("scene", "a"), say("go", "last"), say("scene", "last"),
                say("reflect", "r", braces({{"prompt", "Why?"}})), say("finish", "completed")});
        play.goes_on();
        CHECK_FALSE(play.state.finished[0]);
        play.goes_on();
        CHECK(play.state.finished[0]);
        play.writes("r", "Because.");
        CHECK(play.screen() == "[telling last]\n? reflect r: “Because.”\n? end completed\n");
        play.goes_back();
        CHECK(play.state.finished[0]);
    }

    TEST_CASE("Going on: a scene may lead to itself")
    {
        Playing play(opening()
            + Script{say("scene", "a"), say("choose", "What?"), say("option", "one", "Again"), say("result", "x"),
                say("go", "a"), say("option", "two", "On"), say("result", "x"), say("go", "ending")}
            + ending());
        play.goes_on();
        for (int i = 0; i < 3; ++i) {
            play.chooses("one");
            play.goes_on();
            CHECK(play.place() == "telling a");
        }
        CHECK(play.state.before.size() == 7);
    }
}

} // namespace vignette::play
