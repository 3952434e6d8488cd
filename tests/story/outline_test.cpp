#include "engine/author/story/outline.hpp"
#include "engine/core/text.hpp"
#include "tests/story/support.hpp"

#include <doctest/doctest.h>

namespace vignette::author {

TEST_SUITE("author/story")
{
    TEST_CASE("Outline: the worked example reads so")
    {
        CHECK(outline_of(story_of(teatime())) == R"(Responding to distress at teatime
1 unit, 7 scenes, 3 choices with 7 options.

Unit hallway: Ten to five (8 minutes)

  welcome: Before you start
    Content note: A person in this story is frightened and asks for her mother,
      who has died.
      Way round → support
    Rating before confidence: How confident are you in responding when someone
      is distressed?
    → hallway

  hallway: Ten to five
    Choice: What do you do first?
      sit: Stand beside her, use her name, and ask about her mother.
        → talking
      correct: Tell her gently that her mother died many years ago.
        → grief
      later: Say you will be back in a minute, and carry on with the tea
        trolley.
        → grief

  support
    → the end, left early

  talking
    Choice: How do you go on?
      walk: Walk together to the kitchen and talk about semolina.
        only if trust >= 2
        → ending
      wait: Stay by the door with her until she is ready.
        → ending

  grief
    Choice: What now?
      repair: Say sorry, lower your voice and step to her side.
        → talking (above)
      fetch: Ask Jo to take over.
        only if rushed or trust == 0
        → handover

  ending: Afterwards
    Reflection my_practice: Think of a time someone you support was distressed.
      What might they have needed?
    Rating after confidence: How confident are you in responding when someone is
      distressed?
    Plan next_shift: One thing to try on your next shift
    → the end, completed

  handover
    Reflection handover_words: Write two or three sentences you would say to Jo.
    → ending (above)
)");
    }

    TEST_CASE("Outline: marks stand in words under what they mean")
    {
        const auto course
            = scenes("scene \"a\"\n  choose \"What?\"\n    option \"x\" \"X.\"\n      result \"It.\"\n"
                     "      go_if(\"late\", \"a\")\n      go \"b\"\n    option \"y\" \"Y.\"\n      result \"It.\"\n"
                     "      go \"b\"\nscene \"b\"\n  page_break()\n  narrate \"It.\"\n  finish \"completed\"\nscene "
                     "\"c\"\n  go \"b\"\n",
                "flag \"late\"\n");
        const auto story = story_of(course);
        Marks marks;
        marks.plans = Met{{"a"}, {"a/x"}, std::set<std::string>{"a/x > a"}};
        marks.reach = Met{{"a", "b"}, {"a/x", "a/y"}, std::set<std::string>{"a/x > b", "a/y > b", "b > "}};
        CHECK(outline_of(story, marks) == R"(Small
1 unit, 3 scenes, 1 choice with 2 options.
Plans go to 1 of 3 scenes and choose 1 of 2 options. 1 scene is never reached.

Unit only: Only (5 minutes)

  a
    Choice: What?
      x: X.
        → a (again) if late
          Never taken.
        → b otherwise
          No plan goes this way.
      y: Y.
        No plan chooses this.
        → b

  b
    No plan goes here.
    2 pages
    → the end, completed

  c
    No route reaches this.
    → b (above)
)");
    }

    TEST_CASE("Outline: no line of a shipped course is too long and each scene stands there once")
    {
        for (const char* folder : {"tour", "introduction-to-dementia-care"}) {
            const auto story = story_of(shipped(folder));
            const std::string outline = outline_of(story);
            for (const auto line : text::lines(outline)) {
                INFO(line);
                CHECK(text::length(line) <= 80);
            }
            for (const auto& node : story.nodes) {
                if (!node.is_scene())
                    continue;
                const std::string begins = "\n\n  " + node.id + (node.title.empty() ? "\n" : ":");
                INFO(begins);
                const auto at = outline.find(begins);
                REQUIRE(at != std::string::npos);
                CHECK(outline.find(begins, at + 1) == std::string::npos);
            }
        }
    }
}

} // namespace vignette::author
