#include "tests/play/playing.hpp"
#include "tests/play/teatime.hpp"

#include <doctest/doctest.h>

namespace vignette::play {

using namespace script;

namespace {

Script rating(const Argument& scale, const Script& asks)
{
    return Script{opening()[0], say("scale", "sure", scale), opening()[1], say("scene", "a")} + asks
        + Script{say("finish", "completed")};
}

course::Statement rate(const char* moment)
{
    return say("rate", "sure", braces({{"moment", moment}}));
}

Event give(int value, std::string moment = {}, std::string item = {})
{
    return {.action = Action::Rate, .id = std::move(moment), .ask = "sure", .item = std::move(item), .value = value};
}

} // namespace

TEST_SUITE("play/rating")
{
    TEST_CASE("Rating: goes from one to its points, and can be taken back")
    {
        Playing play(rating(braces({{"question", "How sure?"}, {"points", 5}}), {rate("before")}));
        play.goes_on();
        CHECK(play.refusal_of(give(0)) == "a rating goes from 1 to 5");
        CHECK(play.refusal_of(give(6)) == "a rating goes from 1 to 5");
        CHECK(play.refusal_of(give(3, "after")) == "this page has no question that “rate” answers called “sure”");
        CHECK(play.refusal_of(give(3, {}, "q1")) == "the scale sure has no items");
        play.does(give(3));
        CHECK(play.screen() == "[telling a]\n? rate sure@before: 3\n? end completed\n");
        play.does({.action = Action::Rate, .ask = "sure"});
        CHECK(play.screen() == "[telling a]\n? rate sure@before:\n? end completed\n");
        CHECK(play.state.answers.empty());
    }

    TEST_CASE("Rating: with an aside, nought says so")
    {
        Playing play(rating(
            braces({{"question", "How sure?"}, {"points", list({"Not", "Very"})}, {"aside", "Prefer not to say"}}),
            {rate("before")}));
        play.goes_on();
        CHECK(play.refusal_of(give(0)) == "");
        CHECK(play.refusal_of(give(3)) == "a rating goes from 0 to 2");
    }

    TEST_CASE("Rating: a scale of several items is rated item by item")
    {
        Playing play(rating(braces({{"points", 4}, {"items", list({item({"q1", "I ask."}), item({"q2", "I wait."})})}}),
            {rate("before")}));
        play.goes_on();
        CHECK(play.refusal_of(give(2)) == "say which item of sure is rated");
        CHECK(play.refusal_of(give(2, {}, "q9")) == "the scale sure has no item “q9”; did you mean q1?");
        play.does(give(2, {}, "q2"));
        CHECK(play.screen() == "[telling a]\n? rate sure@before: q1 q2*=2\n? end completed\n");
    }

    TEST_CASE("Rating: asked again, what was said before stands beside it, and nothing where that point has gone")
    {
        Playing play(rating(braces({{"points", 4}, {"items", list({item({"q1", "I ask."}), item({"q2", "I wait."})})}}),
            {rate("before"), say("go", "b"), say("scene", "b"), rate("after")}));
        play.goes_on();
        CHECK(page(play.course, play.state).asks.front().items.front().earlier == std::nullopt);
        play.does(give(3, {}, "q1"));
        CHECK(page(play.course, play.state).asks.front().items.front().earlier == std::nullopt);
        play.goes_on();
        CHECK(page(play.course, play.state).asks.front().items[0].earlier == 3);
        CHECK(page(play.course, play.state).asks.front().items[1].earlier == std::nullopt);
        play.course.scales.front().points = 2;
        CHECK(page(play.course, play.state).asks.front().items[0].earlier == std::nullopt);
    }

    TEST_CASE("Rating: two moments of one scale on a page are told apart by the moment, and not guessed")
    {
        Playing play(rating(braces({{"question", "How sure?"}, {"points", 5}}), {rate("after"), rate("looking_back")}));
        play.goes_on();
        CHECK(play.refusal_of(give(3)) == "this page has no question that “rate” answers called “sure”");
        play.does(give(2, "looking_back"));
        play.does(give(4, "after"));
        CHECK(play.screen() == "[telling a]\n? rate sure@after: 4\n? rate sure@looking_back: 2\n? end completed\n");
    }

    TEST_CASE("Rating: an after whose before was passed by is not asked – one that was met, rated or not, is")
    {
        Playing play(teatime());
        const auto to_the_end = [&] {
            play.goes_on();
            play.chooses("sit");
            play.goes_on();
            play.chooses("wait");
            play.goes_on();
            return play.screen().find("? rate confidence@after:") != std::string::npos;
        };
        const auto hallway = play.course.scene_by_id.at("hallway");
        play.goes_on();
        play.goes_on();
        CHECK(to_the_end()); // Met, and left empty.

        play.state = begin(play.course);
        play.goes_on();
        play.goes_on();
        play.rates("confidence", 3);
        play.state.before.clear(); // A trail that was too long, or another unit: the answer is there.
        CHECK(to_the_end());

        play.state = begin(play.course);
        open_scene(play.course, play.state, hallway);
        play.chooses("sit");
        play.goes_on();
        play.chooses("wait");
        play.goes_on();
        CHECK(play.screen()
            == "[telling ending]\nBy half past five Amina is eating toast.\n? reflect my_practice:\n? plan "
               "next_shift:\n? end completed\n");
        CHECK(play.refusal_of({.action = Action::Rate, .ask = "confidence", .value = 3})
            == "this page has no question that “rate” answers called “confidence”");
    }
}

} // namespace vignette::play
