#include "engine/play/snapshot.hpp"
#include "tests/play/playing.hpp"

#include <doctest/doctest.h>

namespace vignette::play {

using namespace script;

namespace {

/// A choice whose outcomes hold one of everything.
Script full(bool read_all)
{
    return Script{opening()[0], say("character", "amina", braces({{"name", "Amina Khan"}})),
               say("voice", "cost", braces({{"label", "What this cost me"}})), say("flag", "late"),
               say("source", "F21", braces({{"text", "A fact."}, {"status", "verified"}})),
               say("source", "F22", braces({{"text", "Another."}, {"status", "verified"}})), opening()[1],
               say("scene", "a"), say("narrate", "Before."),
               say("image", "media/a.svg", braces({{"alt", "A picture"}})),
               say("choose", "What?", braces({{"read_all", read_all}})), say("option", "one", "One"),
               say("because", "It is kind."), say("set", "late", true), say("view", "cost", "Time."),
               say("result", "First."), say("result", "Late.", braces({{"when", "late"}})),
               say("result", "Early.", braces({{"when", "not late"}})), say("view", "amina", "Good."),
               say("view", "family", "Hm.", braces({{"when", "not late"}})),
               say("evidence", list({"F21", "F22"}), "Two facts."), say("evidence", "general", "Known."),
               say("practice", "Do this."), say("option", "two", "Two"), say("result", "Second."),
               say("whichever", "What we know"), say("evidence", "F21", "Shared fact."),
               say("narrate", "Shared telling."), say("go", "ending")}
    + ending();
}

} // namespace

TEST_SUITE("play/outcome")
{
    TEST_CASE("Outcome: shows the reason, what follows, the sides in their order, the evidence and what is shared, in "
              "the old scene")
    {
        Playing play(full(false));
        play.goes_on();
        play.chooses("one");
        CHECK(play.screen()
            == "[outcome a/one]\n"
               "A picture\n"
               "> One\n"
               "because: It is kind.\n"
               "First.\n"
               "Late.\n"
               "What this cost me: Time.\n"
               "Amina Khan: Good.\n"
               "evidence: Two facts. [F21] [F22]\n"
               "evidence: Known. (general)\n"
               "In your home, do this: Do this.\n"
               "# What we know\n"
               "evidence: Shared fact. [F21]\n"
               "Shared telling.\n"
               "? continue\n");
        play.goes_on();
        CHECK(play.place() == "telling ending");
    }

    TEST_CASE("Outcome: with read_all the others can be read, without their effects")
    {
        Playing play(full(true));
        play.goes_on();
        play.chooses("two");
        CHECK(play.value("late") == 0);
        const Page shown = page(play.course, play.state);
        REQUIRE(shown.others.size() == 1);
        CHECK(shown.others[0].option == "one");
        CHECK(shown.others[0].results == std::vector<std::string_view>{"First.", "Early."});
        CHECK(shown.outcome->shared_evidence.size() == 1); // What they share stands there once.
        CHECK(shown.others[0].shared_title.empty());
        CHECK(shown.others[0].shared_evidence.empty());
        CHECK(shown.others[0].shared_telling.empty());
        CHECK(shown.can_try_again);
    }

    TEST_CASE("Outcome: with read_all, only what could have been chosen can be read")
    {
        Playing play(Script{opening()[0], say("flag", "late"), opening()[1], say("scene", "a"),
            say("choose", "What?", braces({{"read_all", true}})), say("option", "one", "One"), say("set", "late", true),
            say("result", "x"), say("go", "a"), say("option", "early", "Early"), say("only_if", "not late"),
            say("result", "x"), say("option", "late", "Late"), say("only_if", "late"), say("result", "x"),
            say("option", "locked", "Locked"), say("only_if", "late"), say("shown_but_locked", "Not yet."),
            say("result", "x"), say("whichever", "All"), say("finish", "completed")});
        const auto others = [&] {
            std::string out;
            const Page shown = page(play.course, play.state);
            for (const auto& other : shown.others)
                out += std::string(other.option) + " ";
            return out;
        };
        play.goes_on();
        play.chooses("one"); // Which makes it late: too late for what follows from it to count.
        CHECK(others() == "early ");
        play.goes_on();
        play.chooses("one");
        CHECK(others() == "late locked ");
    }

    TEST_CASE("Try again: the option whose outcome was just left is the one that was tried")
    {
        Playing play(full(false));
        const auto tried = [&] {
            std::string out;
            const Page shown = page(play.course, play.state);
            for (const auto& ask : shown.asks) {
                for (const auto& option : ask.options)
                    out += option.tried ? option.id : "";
            }
            return out;
        };
        play.goes_on();
        CHECK(tried().empty());
        play.chooses("one");
        play.tries_again();
        CHECK(tried() == "one");
        const auto again = resume(play.course, save(play.course, play.state));
        REQUIRE(again.ok());
        CHECK(again.value().state == play.state);
        play.chooses("two");
        play.goes_back();
        CHECK(tried() == "two");
        play.goes_back();
        play.goes_on();
        CHECK(tried().empty());
    }

    TEST_CASE("Outcome: is left by continue or try_again, and takes no answers")
    {
        Playing play(full(false));
        play.goes_on();
        CHECK(play.refusal_of({.action = Action::TryAgain}) == "there is no choice to try again on this page");
        play.chooses("one");
        CHECK(play.refusal_of({.action = Action::Choose, .id = "two"})
            == "there is no choice on this page (send continue)");
        CHECK(play.refusal_of({.action = Action::Skip}) == "there is nothing to skip on this page");
        CHECK(play.refusal_of({.action = Action::Write, .ask = "x", .text = "y"})
            == "this page has no question that “write” answers called “x”");
    }
}

} // namespace vignette::play
