#include "tests/play/playing.hpp"

#include <doctest/doctest.h>

namespace vignette::play {

using namespace script;

namespace {

Argument counter(int from, int to, int start, bool keep = false)
{
    return braces({{"from", from}, {"to", to}, {"start", start}, {"keep", keep}});
}

/// One choice, asked again and again; "on" leads to the ending.
Script asked_again(const Script& declared, const Script& options)
{
    return Script{opening()[0]} + declared + Script{opening()[1], say("scene", "a"), say("choose", "What?")} + options
        + Script{say("option", "on", "On"), say("result", "x"), say("go", "ending"), say("whichever", "We know"),
            say("go", "a")}
    + ending();
}

Script option(const std::string& id, const Script& effects)
{
    return Script{say("option", id, "Do it")} + effects + Script{say("result", "x")};
}

void again(Playing& play, const char* choice)
{
    play.chooses(choice);
    play.goes_on();
}

} // namespace

TEST_SUITE("play/memory")
{
    TEST_CASE("Effects: add and set, one after the other, and stay within the range")
    {
        Playing play(asked_again({say("counter", "trust", counter(-1, 3, 1)), say("flag", "late"),
                                     say("state", "light", list({"day", "lamp", "dark"}))},
            option("up", {say("add", "trust", 2), say("set", "late", true)})
                + option("down", {say("add", "trust", -30000), say("set", "light", "dark")})
                + option("both", {say("set", "trust", 0), say("add", "trust", 1), say("set", "late", false)})));
        play.goes_on();
        again(play, "up");
        CHECK(play.value("trust") == 3);
        CHECK(play.value("late") == 1);
        again(play, "up");
        CHECK(play.value("trust") == 3);
        again(play, "down");
        CHECK(play.value("trust") == -1);
        CHECK(play.value("light") == 2);
        again(play, "both");
        CHECK(play.value("trust") == 1);
        CHECK(play.value("late") == 0);
    }

    TEST_CASE("Effects: the largest numbers the language has do no harm")
    {
        Playing play(asked_again({say("counter", "big", counter(32000, 32767, 32000)),
                                     say("counter", "low", counter(-32768, -32000, -32000))},
            option("out", {say("add", "big", 32767), say("add", "low", -32768)})));
        play.goes_on();
        again(play, "out");
        again(play, "out");
        CHECK(play.value("big") == 32767);
        CHECK(play.value("low") == -32768);
    }

    TEST_CASE("Computed: follows its inputs, from the start, after effects and after going back")
    {
        Playing play(asked_again({say("counter", "trust", counter(-1, 1, 0)), say("flag", "late"),
                                     say("compute", "ease", list({"trust", "late"}), list({10, 11, 20, 21, 30, 31}))},
            option("up", {say("add", "trust", 1)}) + option("late", {say("set", "late", true)})));
        CHECK(play.value("ease") == 20);
        play.goes_on();
        again(play, "up");
        CHECK(play.value("ease") == 30);
        again(play, "late");
        CHECK(play.value("ease") == 31);
        play.goes_back();
        play.goes_back();
        CHECK(play.value("ease") == 30);
    }

    TEST_CASE("Units: variables begin anew in each, but for those that are kept")
    {
        Playing play(
            asked_again({say("counter", "trust", counter(0, 3, 1)), say("counter", "days", counter(0, 9, 0, true))},
                option("up", {say("add", "trust", 1), say("add", "days", 4)}))
            + Script{say("unit", "second", braces({{"title", "Second"}, {"minutes", 3}}))} + ending("last"));
        play.goes_on();
        again(play, "up");
        again(play, "on");
        play.goes_on();
        CHECK(play.place() == "opening second");
        CHECK(play.value("trust") == 1);
        CHECK(play.value("days") == 4);
    }

    TEST_CASE("Person: role and nation are asked where a course knows any, and can be changed at any time")
    {
        Playing play(
            Script{opening()[0], say("role", "cook", braces({{"name", "Cook"}, {"groups", "kitchen"}})),
                say("role", "carer", braces({{"name", "Carer"}})), say("nation", "wales", braces({{"name", "Wales"}})),
                opening()[1], say("scene", "a"), say("narrate", "Cook.", braces({{"when", "role('cook')"}})),
                say("narrate", "Kitchen.", braces({{"when", "role('kitchen')"}})),
                say("narrate", "Carer.", braces({{"when", "role('carer')"}})),
                say("narrate", "Wales.", braces({{"when", "nation('wales')"}})), say("go", "ending")}
            + ending());
        CHECK(play.screen() == "[opening hall]\n? role role: cook carer\n? nation nation: wales\n? continue\n");
        play.is(Action::Role, "cook");
        CHECK(play.screen() == "[opening hall]\n? role role: cook carer [cook]\n? nation nation: wales\n? continue\n");
        play.goes_on();
        CHECK(play.screen() == "[telling a]\nCook.\nKitchen.\n? continue\n");
        play.is(Action::Role, "carer");
        play.is(Action::Nation, "wales");
        CHECK(play.screen() == "[telling a]\nCarer.\nWales.\n? continue\n");
        CHECK(play.refusal_of({.action = Action::Role, .id = "chef"}) == "this course knows no role “chef”");
        CHECK(play.refusal_of({.action = Action::Role, .id = "cooks"})
            == "this course knows no role “cooks”; did you mean cook?");
        CHECK(play.refusal_of({.action = Action::Nation, .id = "walse"})
            == "this course knows no nation “walse”; did you mean wales?");
        CHECK(play.refusal_of({.action = Action::Nation, .id = ""}) == "this course knows no nation “”");
        play.goes_back();
        CHECK(play.screen().find("[carer]") != std::string::npos);
    }
}

} // namespace vignette::play
