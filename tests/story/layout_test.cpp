#include "tests/play/generated.hpp"
#include "tests/story/support.hpp"

#include <doctest/doctest.h>

namespace vignette::author {

namespace {

Layout laid_out(const Story& story, const Marks& marks = {})
{
    auto layout = layout_of(story, marks);
    if (!layout)
        FAIL(layout.error().message);
    return std::move(layout).value();
}

std::size_t arrows_from(const Layout& layout, std::size_t node)
{
    std::size_t count = 0;
    for (const auto& edge : layout.edges)
        count += edge.from == node ? 1 : 0;
    return count;
}

} // namespace

TEST_SUITE("author/story")
{
    TEST_CASE("Layout: in shipped courses nothing overlaps and every text is inside its card")
    {
        for (const char* folder : {"tour", "introduction-to-dementia-care"}) {
            const auto story = story_of(shipped(folder));
            CHECK(faults_of(story, laid_out(story)) == "");
            Marks marks;
            marks.plans = marks.reach = Met{};
            CHECK(faults_of(story, laid_out(story, marks)) == "");
        }
    }

    TEST_CASE("Layout: in courses made by chance nothing overlaps and every text is inside its card")
    {
        for (std::uint64_t seed = 1; seed <= 25; ++seed) {
            const auto loaded = script::load(play::generated(seed));
            REQUIRE(loaded.course.has_value());
            const auto story = story_of(*loaded.course);
            INFO("seed ", seed);
            CHECK(faults_of(story, laid_out(story)) == "");
        }
    }

    TEST_CASE("Layout: 300 scenes in one unit are laid out without overlaps")
    {
        const auto loaded = script::load(long_story(300, 1));
        REQUIRE(loaded.course.has_value());
        const auto story = story_of(*loaded.course);
        REQUIRE(story.nodes.size() >= 300);
        CHECK(faults_of(story, laid_out(story)) == "");
    }

    TEST_CASE("Layout: options that lead the same way share one arrow")
    {
        const auto story = story_of(teatime());
        const auto layout = laid_out(story);
        CHECK(arrows_from(layout, node(story, "hallway")) == 3);
        CHECK(arrows_from(layout, node(story, "talking")) == 1);
        for (const auto& edge : layout.edges) {
            if (edge.from == node(story, "talking"))
                CHECK(edge.ways.size() == 2);
        }
    }

    TEST_CASE("Layout: a way round is dotted and a way with a condition is dashed")
    {
        using Look = LayoutEdge::Look;
        const auto story = story_of(teatime());
        const auto layout = laid_out(story);
        std::map<Look, int> looks;
        for (const auto& edge : layout.edges)
            ++looks[edge.look];
        CHECK(looks[Look::Round] == 1);
        CHECK(looks[Look::Conditional] == 1); // grief/fetch; talking's other option is always open.
        CHECK(looks[Look::Plain] == 9);
    }

    TEST_CASE("Layout: an arrow to a scene far off ends at a sign that names it")
    {
        std::string lua = "scene \"a\"\n  warning \"Sad.\" { skip_to = \"z\" }\n  go \"b1\"\n";
        for (int i = 1; i <= 12; ++i)
            lua += "scene \"b" + std::to_string(i) + "\"\n  go \"" + (i < 12 ? "b" + std::to_string(i + 1) : "z")
                + "\"\n";
        const auto story = story_of(scenes(lua + "scene \"z\"\n  title \"The end of it\"\n  finish \"completed\"\n"));
        const auto layout = laid_out(story);
        CHECK(faults_of(story, layout) == "");
        std::size_t signs = 0;
        for (const auto& edge : layout.edges) {
            CHECK(edge.sign.has_value() == (edge.look == LayoutEdge::Look::Round));
            if (!edge.sign)
                continue;
            ++signs;
            CHECK(edge.to == node(story, "z"));
            CHECK(edge.sign->lines.front().text == "→ The end of it");
        }
        CHECK(signs == 1);
    }

    TEST_CASE("Layout: the same story is laid out the same way")
    {
        const auto story = story_of(shipped("tour"));
        const auto one = laid_out(story), other = laid_out(story);
        REQUIRE(one.nodes.size() == other.nodes.size());
        for (std::size_t i = 0; i < one.nodes.size(); ++i) {
            CHECK(one.nodes[i].box.x == other.nodes[i].box.x);
            CHECK(one.nodes[i].box.y == other.nodes[i].box.y);
        }
        CHECK(one.width == other.width);
        CHECK(one.height == other.height);
    }

    TEST_CASE("Layout: long words and long titles are cut to their card")
    {
        const std::string word(200, 'w');
        const auto story = story_of(scenes("scene \"a\"\n  title \"" + word + " " + word + "\"\n  choose \"" + word
                + "\"\n    option \"x\" \"" + word
                + "\"\n      only_if \"late and not late\"\n      result \"It.\"\n      finish \"completed\"\n"
                  "    option \"y\" \"Y.\"\n      result \"It.\"\n      finish \"completed\"\n",
            "flag \"late\"\n"));
        CHECK(faults_of(story, laid_out(story)) == "");
    }
}

} // namespace vignette::author
