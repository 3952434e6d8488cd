#include "tests/play/playing.hpp"
#include "tests/play/teatime.hpp"

#include <doctest/doctest.h>

namespace vignette::play {

using namespace script;

namespace {

/// A choice after which the next scene shows what is remembered of it.
Script remembering()
{
    return Script{opening()[0], say("counter", "trust", braces({{"from", 0}, {"to", 3}, {"start", 1}})), opening()[1],
               say("scene", "a"), say("choose", "What?"), say("option", "one", "One"), say("add", "trust", 1),
               say("result", "x"), say("go", "b"), say("option", "two", "Two"), say("result", "x"), say("go", "b"),
               say("scene", "b"), say("narrate", "Seen a.", braces({{"when", "seen('a')"}})),
               say("narrate", "Chose one.", braces({{"when", "chose('a/one')"}})),
               say("narrate", "Tried one.", braces({{"when", "tried('a/one')"}})),
               say("reflect", "why", braces({{"prompt", "Why?"}})), say("go", "ending")}
    + ending();
}

} // namespace

TEST_SUITE("play/back")
{
    TEST_CASE("Try again: takes the effects and what was chosen back – that it was tried survives")
    {
        Playing play(remembering());
        play.goes_on();
        const Moment before = play.state.now;
        play.chooses("one");
        CHECK(play.value("trust") == 2);
        play.tries_again();
        CHECK(play.value("trust") == 1);
        CHECK(play.place() == "telling a");
        CHECK(play.state.now.variables == before.variables);
        play.chooses("two");
        play.goes_on();
        CHECK(play.screen() == "[telling b]\nSeen a.\nTried one.\n? reflect why:\n? continue\n");
    }

    TEST_CASE("Effects: apply each time an option is chosen, and once a time")
    {
        Playing play(remembering());
        play.goes_on();
        for (int i = 0; i < 5; ++i) {
            play.chooses("one");
            CHECK(play.value("trust") == 2);
            play.tries_again();
        }
    }

    TEST_CASE("Back: crosses pages and outcomes, one at a time, to the unit's start and no further")
    {
        Playing play(teatime());
        std::vector<std::string> places{play.place()};
        for (const char* choice : {"", "", "", "later", "", "fetch", "", ""}) {
            if (*choice != '\0')
                play.chooses(choice);
            else
                play.goes_on();
            places.push_back(play.place());
        }
        CHECK(places.back() == "telling ending");
        while (places.size() > 1) {
            places.pop_back();
            CHECK(page(play.course, play.state).can_go_back);
            play.goes_back();
            CHECK(play.place() == places.back());
        }
        CHECK_FALSE(page(play.course, play.state).can_go_back);
        CHECK(play.refusal_of({.action = Action::Back}) == "there is no page before this one");
        CHECK(play.value("rushed") == 0);
    }

    TEST_CASE("Back: written answers stay")
    {
        Playing play(remembering());
        play.goes_on();
        play.chooses("one");
        play.goes_on();
        play.writes("why", "Because.");
        play.goes_back();
        play.goes_back();
        play.chooses("two");
        play.goes_on();
        CHECK(play.screen().find("“Because.”") != std::string::npos);
    }

    TEST_CASE("Back: goes as far as the trail is long, which is bounded")
    {
        Playing play(opening() + Script{say("scene", "a"), say("go_if", "true", "a"), say("finish", "completed")});
        for (int i = 0; i < 500; ++i)
            play.goes_on();
        CHECK(play.state.before.size() == longest_trail);
        for (std::size_t i = 0; i < longest_trail; ++i)
            play.goes_back();
        CHECK(play.refusal_of({.action = Action::Back}) == "there is no page before this one");
        CHECK(play.place() == "telling a");
    }
}

} // namespace vignette::play
