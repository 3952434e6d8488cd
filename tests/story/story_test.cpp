#include "tests/story/support.hpp"

#include <doctest/doctest.h>

namespace vignette::author {

namespace {

std::string ids(const Story& story)
{
    std::string out;
    for (const auto& node : story.nodes)
        out += (out.empty() ? "" : " ") + node.id;
    return out;
}

} // namespace

TEST_SUITE("author/story")
{
    TEST_CASE("Story: scenes stand in the order in which a learner meets them and ends behind them")
    {
        CHECK(ids(story_of(teatime())) == "welcome hallway support talking grief ending handover completed left_early");
    }

    TEST_CASE("Story: every way of a scene is told with its option, its condition and the way round a note")
    {
        CHECK(ways_in_words(story_of(teatime()))
            == "welcome > hallway\n"
               "welcome round > support\n"
               "hallway/sit > talking\n"
               "hallway/correct > grief\n"
               "hallway/later > grief\n"
               "support > left_early\n"
               "talking/walk > ending\n"
               "talking/wait > ending\n"
               "grief/repair > talking\n"
               "grief/fetch > handover\n"
               "ending > completed\n"
               "handover > ending\n");
    }

    TEST_CASE("Story: a scene keeps its title and note and what it asks")
    {
        const auto story = story_of(teatime());
        const auto& welcome = story.nodes[node(story, "welcome")];
        CHECK(welcome.start);
        CHECK(welcome.title == "Before you start");
        CHECK(welcome.content_note == "A person in this story is frightened and asks for her mother, who has died.");
        REQUIRE(welcome.asks.size() == 1);
        CHECK(welcome.asks[0].what == "Rating before");
        CHECK(welcome.asks[0].id == "confidence");
        const auto& talking = story.nodes[node(story, "talking")];
        REQUIRE(talking.options.size() == 2);
        CHECK(talking.options[0].only_if == "trust >= 2");
        CHECK(talking.options[1].only_if.empty());
        CHECK(talking.asks[0].choice);
        CHECK_FALSE(talking.start);
        CHECK(size_in_words(story) == "1 unit, 7 scenes, 3 choices with 7 options.");
    }

    TEST_CASE("Story: conditions come in order and the last way is otherwise")
    {
        const auto story = story_of(scenes(R"(scene "a"
  choose "What?"
    option "x" "X."
      result "It."
      go_if("late", "b")
    option "y" "Y."
      result "It."
      go_if("late", "b")
      go "c"
  whichever "We know"
    go_if("not late", "b")
    go "c"
scene "b"
  go_if("late", "c")
  go "a"
scene "c"
  finish "completed"
)",
            "flag \"late\"\n"));
        CHECK(ways_in_words(story)
            == "a/x > b if late\n"
               "a/x > b if not late\n"
               "a/x > c otherwise\n"
               "a/y > b if late\n"
               "a/y > c otherwise\n"
               "b > c if late\n"
               "b > a otherwise\n"
               "c > completed\n");
    }

    TEST_CASE("Story: an option whose own conditions do not hold goes on as all options do")
    {
        const auto story = story_of(scenes(R"(scene "a"
  choose "What?"
    option "x" "X."
      result "It."
      go_if("late", "b")
    option "y" "Y."
      result "It."
  whichever "We know"
    go "b"
scene "b"
  finish "completed"
)",
            "flag \"late\"\n"));
        CHECK(ways_in_words(story) == "a/x > b if late\na/x > b otherwise\na/y > b\nb > completed\n");
    }

    TEST_CASE("Story: pages are counted and a way that leaves before the last one says after which page")
    {
        const auto story = story_of(scenes(R"(scene "a"
  narrate "One."
  go_if("late", "b")
  page_break()
  narrate "Two."
  page_break()
  narrate "Three."
  go "b"
scene "b"
  finish "left_early"
)",
            "flag \"late\"\n"));
        CHECK(story.nodes[0].pages == 3);
        REQUIRE(story.ways.size() == 3);
        CHECK(story.ways[0].page == 1);
        CHECK(story.ways[1].page == 0);
        CHECK(story.nodes[story.ways[2].to].kind == StoryNode::Kind::LeftEarly);
    }

    TEST_CASE("Story: what compute works out is marked where a condition reads it")
    {
        const auto story = story_of(scenes(R"(scene "a"
  choose "What?"
    option "x" "X."
      only_if "ease > 0"
      result "It."
      go "b"
    option "y" "Y."
      result "It."
      go_if("late", "b")
      go_if("ease == 1 and late", "b")
      go "b"
scene "b"
  finish "completed"
)",
            "flag \"late\"\ncompute(\"ease\", { \"late\" }, function(late) if late then return 1 end return 0 end)\n"));
        CHECK(story.nodes[0].options[0].computed);
        CHECK_FALSE(story.nodes[0].options[1].computed);
        CHECK(condition_in_words(story.ways[1]) == "if late");
        CHECK(condition_in_words(story.ways[2]) == "if ease == 1 and late (computed)");
    }

    TEST_CASE("Story: texts are on one line without signs of emphasis and with variables by name")
    {
        const auto story = story_of(scenes("scene \"a\"\n  title \"Trust is {trust}\"\n"
                                           "  choose \"You  do *what*\\n\\nnow \\\\*?\"\n"
                                           "    option \"x\" \"{trust} of {trust}\"\n      result \"It.\"\n"
                                           "      finish \"completed\"\n",
            "counter \"trust\" { from = 0, to = 3, start = 1 }\n"));
        CHECK(story.nodes[0].title == "Trust is {trust}");
        CHECK(story.nodes[0].asks[0].prompt == "You do what now *?");
        CHECK(story.nodes[0].options[0].label == "{trust} of {trust}");
    }

    TEST_CASE("Story: scenes that nothing leads to come behind the others with their ways")
    {
        const auto story = story_of(scenes("scene \"a\"\n  go \"d\"\nscene \"b\"\n  go \"c\"\nscene \"c\"\n  go \"d\"\n"
                                           "scene \"d\"\n  finish \"completed\"\n"));
        CHECK(ids(story) == "a d b c completed");
        CHECK(ways_in_words(story) == "a > d\nd > completed\nb > c\nc > d\n");
    }

    TEST_CASE("Story: one unit alone is what the whole story has of it")
    {
        const auto course = shipped("tour");
        const auto all = story_of(course), one = story_of(course, 1);
        REQUIRE(all.units.size() == 2);
        REQUIRE(one.units.size() == 1);
        CHECK(one.units[0].id == "tea_round");
        CHECK(one.units[0].number == 1);
        CHECK(one.nodes.size() == all.units[1].behind - all.units[1].first);
        CHECK(one.nodes[0].id == all.nodes[all.units[1].first].id);
        CHECK(all.nodes.size() > one.nodes.size());
    }
}

} // namespace vignette::author
