#include "tests/play/playing.hpp"
#include "tests/play/teatime.hpp"

#include <doctest/doctest.h>

namespace vignette::play {

using namespace script;

TEST_SUITE("play/pages")
{
    TEST_CASE("Page: a question knows what is told above it, of what is told at all")
    {
        Playing play(opening()
            + Script{say("scene", "a"), say("narrate", "Never.", braces({{"when", "chose('a/x')"}})),
                say("narrate", "First."), say("choose_many", "c", "Which?", list({item({"x", "X"}), item({"y", "Y"})})),
                say("narrate", "Between."), say("reflect", "r", braces({{"prompt", "What now?"}})),
                say("narrate", "Last."), say("finish", "completed")});
        play.goes_on();
        const auto shown = page(play.course, play.state);
        REQUIRE(shown.blocks.size() == 3);
        REQUIRE(shown.asks.size() == 3);
        CHECK(shown.asks[0].told_before == 1);
        CHECK(shown.asks[1].told_before == 2);
        CHECK(shown.asks[2].told_before == 3);
    }

    TEST_CASE("Pages: the worked example, played through, page by page")
    {
        Playing play(teatime());
        CHECK(play.screen() == "[opening hallway_unit]\n? continue\n");
        play.goes_on();
        CHECK(play.screen() == "[warning welcome]\n! A person in this story is frightened.\n? continue\n");
        play.goes_on();
        CHECK(play.screen()
            == "[telling welcome]\nIt takes about eight minutes.\n? rate confidence@before:\n? continue\n");
        play.rates("confidence", 3);
        CHECK(play.screen()
            == "[telling welcome]\nIt takes about eight minutes.\n? rate confidence@before: 3\n? continue\n");
        play.goes_on();
        CHECK(play.screen()
            == "[telling hallway]\nYou find Amina at the front door in her coat.\nAmina Khan: I have to go.\n? choose "
               "choice: sit correct later\n");
        play.chooses("correct");
        CHECK(play.screen()
            == "[outcome hallway/correct]\n> Tell her gently.\nShe stares at you.\nAmina Khan: Nobody told me.\n? "
               "continue\n");
        play.goes_on();
        CHECK(play.screen() == "[telling grief]\nAmina Khan: Let me OUT!\n? choose choice: repair fetch\n");
        play.chooses("repair");
        play.goes_on();
        CHECK(play.screen() == "[telling talking]\nAmina Khan: With jam.\n? choose choice: wait\n");
        play.chooses("wait");
        play.goes_on();
        CHECK(play.screen()
            == "[telling ending]\nBy half past five Amina is eating toast.\n? reflect my_practice:\n? rate "
               "confidence@after:\n? plan next_shift:\n? end completed\n");
    }

    TEST_CASE("Pages: page_break makes several, and what a page asks stands on it in the order written")
    {
        Playing play(opening()
            + Script{say("scene", "a"), say("narrate", "one"), say("jot", "j", braces({{"prompt", "?"}})),
                say("page_break"), say("reflect", "r", braces({{"prompt", "?"}})),
                say("plan", "p", braces({{"prompt", "?"}})), say("narrate", "two"), say("page_break"),
                say("narrate", "three"), say("finish", "completed")});
        play.goes_on();
        CHECK(play.screen() == "[telling a]\none\n? jot j:\n? continue\n");
        play.goes_on();
        CHECK(play.screen() == "[telling a.2]\ntwo\n? reflect r:\n? plan p:\n? continue\n");
        play.goes_on();
        CHECK(play.screen() == "[telling a.3]\nthree\n? end completed\n");
    }

    TEST_CASE("Pages: a choice is asked for by choose and by nothing else")
    {
        Playing play(teatime());
        CHECK(play.refusal_of({.action = Action::Choose, .id = "sit"})
            == "there is no choice on this page (send continue)");
        for (int i = 0; i < 3; ++i)
            play.goes_on();
        CHECK(play.refusal_of({}) == "this page asks for a choice (send choose with the id of an option)");
        CHECK(play.refusal_of({.action = Action::Choose, .id = "run"})
            == "there is no option “run” on this page (choose one of those it lists)");
        CHECK(play.refusal_of({.action = Action::Choose, .id = "corect"})
            == "there is no option “corect” on this page; did you mean correct?");
        CHECK(play.refusal_of({.action = Action::Choose, .id = "sit", .ask = "other"})
            == "the choice on this page is called choice");
        CHECK(play.refusal_of({.action = Action::Choose, .id = "sit", .ask = "choice"}) == "");
    }

    TEST_CASE("Pages: a line with a condition is there or not, whole")
    {
        const Script script{opening()[0], say("flag", "late"), opening()[1], say("scene", "a"),
            say("narrate", "always"), say("narrate", "when late", braces({{"when", "late"}})),
            say("narrate", "in time", braces({{"when", "not late"}})), say("finish", "completed")};
        Playing play(script);
        play.goes_on();
        CHECK(play.screen() == "[telling a]\nalways\nin time\n? end completed\n");
    }

    TEST_CASE("Pages: an option that is not open is hidden, or shown with the reason why")
    {
        const Script script{opening()[0], say("flag", "late"), opening()[1], say("scene", "a"), say("choose", "What?"),
            say("option", "one", "One"), say("only_if", "late"), say("result", "x"), say("option", "two", "Two"),
            say("only_if", "late"), say("shown_but_locked", "Too early."), say("result", "x"),
            say("option", "three", "Three"), say("result", "x"), say("whichever", "We know"), say("go", "ending")};
        Playing play(script + ending());
        play.goes_on();
        CHECK(play.screen() == "[telling a]\n? choose choice: two (Too early.) three\n");
        CHECK(play.refusal_of({.action = Action::Choose, .id = "one"}) == "the option one cannot be chosen now");
        CHECK(play.refusal_of({.action = Action::Choose, .id = "two"}) == "the option two cannot be chosen now");
    }

    TEST_CASE("Pages: variables show in texts and pictures as words")
    {
        const Script script{opening()[0], say("counter", "trust", braces({{"from", 0}, {"to", 3}, {"start", 2}})),
            say("flag", "late"), say("state", "light", list({"day", "lamp"})),
            say("emblem", "media/flower.svg",
                braces({{"alt", "A flower"}, {"show", braces({{"petal", "trust"}})},
                    {"words", braces({{"petal", list({"shut", "ajar", "open", "wide"})}})}})),
            opening()[1], say("scene", "a"), say("narrate", "{trust}, {late}, {light}."),
            say("image", "media/a.svg",
                braces({{"alt", "A room by {light}"},
                    {"show", braces({{"sun", "late"}, {"glow", "light"}, {"petal", "trust"}})}})),
            say("finish", "completed")};
        Playing play(script);
        play.goes_on();
        CHECK(play.screen()
            == "[telling a]\n2, no, day.\nA room by day <glow-day> <petal-2> <sun-off>\n? end completed\n");
        const Page shown = page(play.course, play.state);
        REQUIRE(shown.emblems.size() == 1);
        CHECK(shown.emblems[0].words == std::vector<std::string_view>{"open"});
        CHECK(shown.emblems[0].parts == std::vector<std::string>{"petal-2"});
    }

    TEST_CASE("Progress: minutes fall as scenes pass, and none are left at the end")
    {
        Playing play(opening()
            + Script{say("scene", "a"), say("go", "b"), say("scene", "b"), say("go", "c"), say("scene", "c"),
                say("go", "ending")}
            + ending());
        std::vector<unsigned> left;
        double done = -1;
        for (int i = 0; i < 5; ++i) {
            const auto progress = page(play.course, play.state).progress;
            left.push_back(progress.minutes_left);
            CHECK(progress.done >= done);
            done = progress.done;
            if (i < 4)
                play.goes_on();
        }
        CHECK(left == std::vector<unsigned>{8, 8, 6, 4, 0});
        CHECK(done == 1);
    }

    TEST_CASE("Progress: going round for ever never breaks it")
    {
        Playing play(opening() + Script{say("scene", "a"), say("go_if", "true", "a"), say("finish", "completed")});
        play.state.now.scenes_seen = 65534;
        for (int i = 0; i < 4; ++i) {
            play.goes_on();
            CHECK(page(play.course, play.state).progress.minutes_left >= 1);
        }
        CHECK(play.state.now.scenes_seen == 65535);
    }
}

} // namespace vignette::play
