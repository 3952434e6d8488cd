#include "tests/play/playing.hpp"
#include "tests/play/teatime.hpp"

#include <doctest/doctest.h>

namespace vignette::play {

TEST_SUITE("play/leaving")
{
    TEST_CASE("Leaving: the page rests, and continue goes on exactly where it was")
    {
        Playing play(teatime());
        play.goes_on();
        play.goes_on();
        play.rates("confidence", 4);
        const State before = play.state;
        play.leaves();
        CHECK(play.screen() == "[telling welcome] resting\n? end paused\n");
        CHECK(play.refusal_of({.action = Action::Rate, .ask = "confidence", .value = 1})
            == "the course is resting (send continue to go on)");
        play.leaves();
        play.goes_on();
        CHECK(play.state.now == before.now);
        CHECK(play.state.before == before.before);
        CHECK(play.state.answers == before.answers);
        CHECK_FALSE(play.state.resting);
    }

    TEST_CASE("Revision: counts the events, and an answer to an older page is refused")
    {
        Playing play(teatime());
        CHECK(page(play.course, play.state).revision == 0);
        play.goes_on();
        play.goes_on();
        CHECK(page(play.course, play.state).revision == 2);
        CHECK(play.refusal_of({.revision = 1}) == "this answers page 1, but the page shown is 2 (answer that one)");
        CHECK(play.refusal_of({.revision = 3}) == "this answers page 3, but the page shown is 2 (answer that one)");
        CHECK(play.refusal_of({.revision = 2}) == "");
        play.goes_back();
        CHECK(play.state.revision == 3);
    }

    TEST_CASE("Refusal: leaves the state that was handed in as it was")
    {
        Playing play(teatime());
        play.goes_on();
        const State before = play.state;
        for (const Action action :
            {Action::Choose, Action::ChooseMany, Action::Write, Action::Rate, Action::TryAgain, Action::Open}) {
            const auto result = step(play.course, play.state, {.action = action, .id = "nothing"});
            CHECK_FALSE(result.ok());
            CHECK(play.state == before);
        }
    }

    TEST_CASE("Events: each action has a word, and each word its action")
    {
        for (int i = 0; i <= static_cast<int>(Action::Leave); ++i) {
            const auto action = static_cast<Action>(i);
            CHECK(action_for(word_for(action)) == action);
        }
        CHECK_FALSE(action_for("jump").has_value());
    }
}

} // namespace vignette::play
