#include "engine/author/story/dot.hpp"
#include "tests/story/support.hpp"

#include <doctest/doctest.h>

namespace vignette::author {

namespace {

bool has(const std::string& text, const std::string& part)
{
    return text.find(part) != std::string::npos;
}

} // namespace

TEST_SUITE("author/story")
{
    TEST_CASE("Dot: scenes stand in a cluster of their unit and ways say what they need")
    {
        const auto dot = dot_of(story_of(teatime()));
        CHECK(has(dot, "subgraph \"cluster_hallway\" {\n    label=\"Ten to five\";"));
        CHECK(has(dot, "    \"welcome\" [label=\"Before you start\\nwelcome (start)\\ncontent note\", "));
        CHECK(has(dot, "    \"hallway completed\" [label=\"Completed\", shape=oval];"));
        CHECK(has(dot, "  \"welcome\" -> \"support\" [label=\"way round\", style=dotted];"));
        CHECK(has(dot,
            "  \"talking\" -> \"ending\" [label=\"Walk together to the\\nkitchen and talk about\\nsemolina.\\nonly if "
            "trust >= 2\", style=dashed];"));
        CHECK(has(
            dot, "  \"hallway\" -> \"grief\" [label=\"Tell her gently that her\\nmother died many years\\nago.\"];"));
    }

    TEST_CASE("Dot: quotes and backslashes in a text stay inside it")
    {
        const auto dot
            = dot_of(story_of(scenes("scene \"a\"\n  title \"Say \\\"no\\\" \\\\N\"\n  finish \"completed\"\n")));
        CHECK(has(dot, "[label=\"Say \\\"no\\\" \\\\N\\na (start)\""));
    }

    TEST_CASE("Dot: a mark is a colour and words")
    {
        Marks marks;
        marks.plans = Met{{"welcome"}, {}, std::nullopt};
        marks.reach = Met{{"welcome", "hallway"}, {"hallway/sit"}, std::nullopt};
        const auto dot = dot_of(story_of(teatime()), marks);
        CHECK(has(dot, "\"hallway\" [label=\"Ten to five\\nhallway\\nNo plan goes here\", fillcolor=\"#E7E5E1\"];"));
        CHECK(has(dot, "\"grief\" [label=\"grief\\nNo route reaches this\", fillcolor=\"#FCEBE9\", color=\"#A3231B\""));
        CHECK(has(dot, "ago.\\nNever offered\", color=\"#A3231B\""));
    }
}

} // namespace vignette::author
