#include "tests/play/playing.hpp"

#include <doctest/doctest.h>

namespace vignette::play {

using namespace script;

namespace {

Argument three()
{
    return list({item({"x", "X"}), item({"y", "Y"}), item({"z", "Z"})});
}

Script everything()
{
    return opening()
        + Script{say("scene", "a"), say("choose_many", "many", "Which?", three()),
            say("arrange", "order", "In order", three()), say("checklist", "check", "Done?", three()),
            say("match", "pairs", "Which to which?", list({pair({"l", "Left", "L"}), pair({"r", "Right", "R"})})),
            say("spot", "found", "What?", "media/a.svg",
                places({area({"lamp", "Lamp"}), area({"rug", "Rug"})}, "A hall.")),
            say("reflect", "why", braces({{"prompt", "Why?"}})), say("plan", "next", braces({{"prompt", "What?"}})),
            say("jot", "note", braces({{"prompt", "Note"}})), say("go", "ending")}
    + ending();
}

Event ids(Action action, std::string ask, std::vector<std::string> chosen)
{
    return {.action = action, .ask = std::move(ask), .ids = std::move(chosen)};
}

} // namespace

TEST_SUITE("play/answers")
{
    TEST_CASE("Answers: none is needed – each stays on the page, and may be changed")
    {
        Playing play(everything());
        play.goes_on();
        const std::string empty = "[telling a]\n? choose_many many: x y z\n? arrange order: x y z\n? checklist check: "
                                  "x y z\n? match pairs: l r\n? spot found: lamp rug\n"
                                  "? reflect why:\n? plan next:\n? jot note:\n? continue\n";
        CHECK(play.screen() == empty);
        CHECK(play.refusal_of({}) == "");
        play.does(ids(Action::ChooseMany, "many", {"z", "x"}));
        play.does(ids(Action::Arrange, "order", {"z", "x", "y"}));
        play.does(ids(Action::Check, "check", {"y"}));
        play.does({.action = Action::Match, .ask = "pairs", .pairs = {{"l", "r"}}});
        play.does(ids(Action::Spot, "found", {"rug"}));
        play.writes("why", "Because.");
        play.does({.action = Action::Plan, .ask = "next", .text = "Ask first."});
        CHECK(play.screen()
            == "[telling a]\n? choose_many many: x* y z*\n? arrange order: z* x* y*\n? checklist check: x y* z\n? "
               "match pairs: l-r r\n? spot found: lamp rug*\n"
               "? reflect why: “Because.”\n? plan next: “Ask first.”\n? jot note:\n? continue\n");
        play.does(ids(Action::ChooseMany, "many", {"y"}));
        play.writes("why", "");
        CHECK(play.screen().find("? choose_many many: x y* z\n") != std::string::npos);
        CHECK(play.screen().find("? reflect why:\n") != std::string::npos);
        CHECK(play.place() == "telling a");
    }

    TEST_CASE("Answers: the question may be left out where the page has one of its kind")
    {
        Playing play(everything());
        play.goes_on();
        CHECK(play.refusal_of({.action = Action::Write, .text = "x"}) == "");
        Playing two(opening()
            + Script{say("scene", "a"), say("reflect", "one", braces({{"prompt", "?"}})),
                say("reflect", "two", braces({{"prompt", "?"}})), say("finish", "completed")});
        two.goes_on();
        CHECK(
            two.refusal_of({.action = Action::Write, .text = "x"}) == "this page has no question that “write” answers");
        CHECK(two.refusal_of({.action = Action::Write, .ask = "two", .text = "x"}) == "");
    }

    TEST_CASE("Answers: what does not fit is refused, in words, and changes nothing")
    {
        Playing play(everything());
        play.goes_on();
        struct Row {
            Event event;
            const char* refusal;
        };
        for (const auto& row :
            {
                Row{ids(Action::ChooseMany, "many", {"q"}), "“q” is not one of the things in many"},
                Row{ids(Action::ChooseMany, "many", {"x", "x"}), "“x” is there twice"},
                Row{ids(Action::Arrange, "order", {"x", "y"}), "arrange needs every item, each once"},
                Row{ids(Action::Spot, "found", {"x"}), "“x” is not one of the things in found"},
                Row{{.action = Action::Match, .ask = "pairs", .pairs = {{"l", "q"}}},
                    "“l” with “q” is not a pair of pairs"},
                Row{{.action = Action::Match, .ask = "pairs", .pairs = {{"l", "l"}, {"l", "r"}}}, "“l” is there twice"},
                Row{{.action = Action::Write, .ask = "why", .text = std::string(20001, 'x')},
                    "this text is longer than 20000 bytes (shorten it)"},
                Row{{.action = Action::Write, .ask = "why", .text = "\xFF"}, "this text is not valid UTF-8"},
                Row{{.action = Action::Write, .ask = "why", .text = std::string("\0", 1)},
                    "this text is not valid UTF-8"},
                Row{{.action = Action::Write, .ask = "other", .text = "x"},
                    "this page has no question that “write” answers called “other”"},
                Row{{.action = Action::Write, .ask = "whi", .text = "x"},
                    "this page has no question that “write” answers called “whi”; did you mean why?"},
                Row{{.action = Action::Write, .ask = "note", .text = "x"},
                    "what is written in note is not kept or sent anywhere; leave it out"},
                Row{{.action = Action::Rate, .value = 3}, "this page has no question that “rate” answers"},
            }) {
            CAPTURE(row.refusal);
            CHECK(play.refusal_of(row.event) == row.refusal);
        }
        CHECK(play.state.answers.empty());
    }

    TEST_CASE("Answers: chose follows what is ticked, found or paired now")
    {
        Playing play(opening()
            + Script{say("scene", "a"), say("choose_many", "many", "Which?", three()),
                say("match", "pairs", "Which to which?", list({pair({"l", "Left", "L"}), pair({"r", "Right", "R"})})),
                say("narrate", "X is ticked.", braces({{"when", "chose('a/x')"}})),
                say("narrate", "Left has a partner.", braces({{"when", "chose('a/l')"}})), say("finish", "completed")});
        play.goes_on();
        const std::string before = play.screen();
        play.ticks("many", {"x"});
        CHECK(play.screen().find("X is ticked.\n") != std::string::npos);
        play.does({.action = Action::Match, .ask = "pairs", .pairs = {{"l", "r"}}});
        CHECK(play.screen().find("Left has a partner.\n") != std::string::npos);
        play.ticks("many", {"y"});
        play.does({.action = Action::Match, .ask = "pairs", .pairs = {}});
        CHECK(play.screen().find("X is ticked.") == std::string::npos);
        CHECK(play.screen().find("Left has a partner.") == std::string::npos);
        play.ticks("many", {});
        CHECK(play.screen() == before);
    }

    TEST_CASE("Answers: what a page shows as ticked is what holds, however the learner came to it")
    {
        Playing play(opening()
            + Script{say("scene", "start"), say("go", "a"), say("scene", "a"),
                say("choose_many", "many", "Which?", three()), say("go_if", "chose('a/x')", "b"), say("go", "ending"),
                say("scene", "b"), say("go", "ending")}
            + ending());
        play.goes_on();
        play.goes_on();
        play.ticks("many", {"x"});
        play.goes_back();
        CHECK(play.place() == "telling start");
        play.goes_on();
        CHECK(play.screen() == "[telling a]\n? choose_many many: x* y z\n? continue\n");
        play.goes_on();
        CHECK(play.place() == "telling b");
    }
}

} // namespace vignette::play
