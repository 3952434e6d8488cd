#include "tests/play/playing.hpp"
#include "tests/play/teatime.hpp"

#include <doctest/doctest.h>

namespace vignette::play {

using namespace script;

TEST_SUITE("play/skipping")
{
    TEST_CASE("Skipping: a content note is a page of its own, with a way round that costs nothing")
    {
        Playing play(teatime());
        play.goes_on();
        const Page shown = page(play.course, play.state);
        REQUIRE(shown.content_note.has_value());
        CHECK(shown.content_note->skip_to == "support");
        CHECK(shown.can_skip);
        CHECK(shown.blocks.empty());
        play.skips();
        CHECK(play.screen() == "[telling support]\nTalk to someone you trust.\n? end left_early\n");
        CHECK(play.state.finished[0]);
        play.goes_back();
        CHECK(play.place() == "warning welcome");
    }

    TEST_CASE("Skipping: a scene whose content note was skipped was not seen")
    {
        Playing play(opening()
            + Script{say("scene", "sad"), say("warning", "It is sad.", braces({{"skip_to", "next"}})),
                say("go", "next"), say("scene", "next"),
                say("narrate", "You have seen it.", braces({{"when", "seen('sad')"}})), say("finish", "completed")});
        play.goes_on();
        play.skips();
        CHECK(play.screen() == "[telling next]\n? end completed\n");
        play.goes_back();
        play.goes_on();
        CHECK(play.place() == "telling sad");
        play.goes_on();
        CHECK(play.screen() == "[telling next]\nYou have seen it.\n? end completed\n");
    }

    TEST_CASE("Skipping: the summary takes the place of a unit that has one, and counts as taking part")
    {
        Playing play(teatime());
        const Page shown = page(play.course, play.state);
        CHECK(shown.can_skip);
        CHECK(shown.summary == "Amina wants to go home.");
        play.skips();
        CHECK(play.screen() == "[end hallway_unit]\n? end left_early\n");
        CHECK(page(play.course, play.state).summary == "Amina wants to go home.");
        CHECK(play.state.finished[0]);
        play.goes_back();
        CHECK(play.place() == "opening hallway_unit");
    }

    TEST_CASE("Skipping: there is nothing to skip on other pages, nor on an opening without a summary")
    {
        Playing play(opening() + Script{say("scene", "a"), say("go", "ending")} + ending());
        CHECK(play.refusal_of({.action = Action::Skip}) == "there is nothing to skip on this page");
        play.goes_on();
        CHECK(play.refusal_of({.action = Action::Skip}) == "there is nothing to skip on this page");
        CHECK_FALSE(page(play.course, play.state).can_skip);
    }
}

} // namespace vignette::play
