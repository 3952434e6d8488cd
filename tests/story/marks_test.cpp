#include "engine/author/story/from_play.hpp"
#include "tests/story/support.hpp"

#include <doctest/doctest.h>

namespace vignette::author {

namespace {

/// What the plan meets in the worked example.
Met met_by(const course::Course& course, const std::string& steps)
{
    const auto plan = play::parse_plan("plans/a.plan", "run \"a\"\n" + steps);
    REQUIRE(plan.ok());
    const auto report = play::run_plan(course, plan.value(), play::PlanMode::Straight);
    REQUIRE(report.failures.empty());
    return add_to({}, report);
}

constexpr const char* kind_route = "  continue\n  continue\n  choose \"sit\"\n  continue expect scene \"talking\"\n";

} // namespace

TEST_SUITE("author/story")
{
    TEST_CASE("Marks: nothing is marked where nothing is known")
    {
        const auto story = story_of(teatime());
        for (const auto& node : story.nodes)
            CHECK(mark_of({}, node) == Mark::None);
        CHECK(in_words({}, story).empty());
    }

    TEST_CASE("Marks: what no plan meets is marked and an option of such a scene is not marked again")
    {
        const auto course = teatime();
        const auto story = story_of(course);
        Marks marks;
        marks.plans = met_by(course, kind_route);
        const auto& hallway = story.nodes[node(story, "hallway")];
        const auto& grief = story.nodes[node(story, "grief")];
        CHECK(mark_of(marks, hallway) == Mark::None);
        CHECK(mark_of(marks, hallway, hallway.options[0]) == Mark::None);
        CHECK(mark_of(marks, hallway, hallway.options[1]) == Mark::Unplanned);
        CHECK(mark_of(marks, grief) == Mark::Unplanned);
        CHECK(mark_of(marks, grief, grief.options[0]) == Mark::None);
        CHECK(mark_of(marks, story.nodes[node(story, "completed")]) == Mark::None);
        CHECK(in_words(marks, story) == "Plans go to 3 of 7 scenes and choose 1 of 7 options.");
    }

    TEST_CASE("Marks: a way that no plan goes is marked where its scene and its option are not")
    {
        const auto course = teatime();
        const auto story = story_of(course);
        Marks marks;
        marks.plans = met_by(course, kind_route);
        std::string unplanned;
        for (const auto& way : story.ways)
            unplanned += mark_of(marks, story, way) == Mark::Unplanned ? way_name(story, way) + "\n" : "";
        CHECK(unplanned == "welcome round > support\n");
    }

    TEST_CASE("Marks: what no route reaches counts before what no plan meets")
    {
        const auto course = scenes(R"(scene "a"
  choose "What?"
    option "x" "X."
      result "It."
      go "c"
    option "y" "Y."
      only_if "late"
      result "It."
      go "b"
scene "b"
  go "c"
scene "c"
  go_if("late", "b")
  finish "completed"
)",
            "flag \"late\"\n");
        const auto story = story_of(course);
        Marks marks;
        marks.plans = Met{};
        marks.reach = met_of(course, play::explore(course));
        REQUIRE(marks.reach.has_value());
        const auto& a = story.nodes[0];
        CHECK(mark_of(marks, a) == Mark::Unplanned);
        CHECK(mark_of(marks, a, a.options[0]) == Mark::None);
        CHECK(mark_of(marks, a, a.options[1]) == Mark::Unreached);
        CHECK(mark_of(marks, story.nodes[node(story, "b")]) == Mark::Unreached);
        std::string never;
        for (const auto& way : story.ways)
            never += mark_of(marks, story, way) == Mark::Unreached ? way_name(story, way) + "\n" : "";
        CHECK(never == "c > b\n");
        CHECK(in_words(marks, story)
            == "Plans go to 0 of 3 scenes and choose 0 of 2 options. 1 scene is never reached. 1 option is never "
               "offered.");
    }

    TEST_CASE("Marks: every scene and option and way of the worked example is reached by some route")
    {
        const auto course = teatime();
        const auto story = story_of(course);
        Marks marks;
        marks.reach = met_of(course, play::explore(course));
        REQUIRE(marks.reach.has_value());
        for (const auto& way : story.ways) {
            INFO(way_name(story, way));
            CHECK(mark_of(marks, story, way) == Mark::None);
        }
        CHECK(in_words(marks, story) == "Every scene can be reached, and every option is offered somewhere.");
    }

    TEST_CASE("Marks: where not every situation was explored nothing is known of what is never reached")
    {
        const auto course = teatime();
        CHECK_FALSE(met_of(course, play::explore(course, {.states = 3, .walks = 1})).has_value());
    }
}

} // namespace vignette::author
