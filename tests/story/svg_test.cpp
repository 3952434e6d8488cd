#include "engine/author/story/svg.hpp"
#include "engine/media/raster.hpp"
#include "engine/media/svg_drawer.hpp"
#include "engine/media/svg_tags.hpp"
#include "engine/media/svg_text.hpp"
#include "tests/story/support.hpp"

#include <doctest/doctest.h>

namespace vignette::author {

namespace {

std::string drawn(const course::Course& course, const Marks& marks = {}, const MapView& view = {})
{
    const auto story = story_of(course);
    const auto layout = layout_of(story, marks);
    if (!layout)
        FAIL(layout.error().message);
    return svg_of(story, layout.value(), marks, view);
}

std::size_t count(const std::string& text, const std::string& part)
{
    std::size_t found = 0;
    for (auto at = text.find(part); at != std::string::npos; at = text.find(part, at + 1))
        ++found;
    return found;
}

} // namespace

TEST_SUITE("author/story")
{
    TEST_CASE("Picture: it may be drawn by our own reader and none of its groups is taken for a part")
    {
        for (const char* folder : {"tour", "introduction-to-dementia-care"}) {
            const auto svg = drawn(shipped(folder));
            const auto checked = media::check_svg(svg);
            INFO((checked ? "" : checked.error().message));
            CHECK(checked.ok());
            CHECK(media::svg_parts(svg).empty());
            CHECK(media::svg_size(svg).ok());
        }
    }

    TEST_CASE("Picture: each scene is one group that has a place in the drawing")
    {
        const auto course = teatime();
        const auto story = story_of(course);
        const auto svg = drawn(course);
        std::vector<std::string> ids;
        for (const auto& node : story.nodes) {
            if (node.is_scene()) {
                CHECK(count(svg, "<g id=\"" + svg_id(node) + "\">") == 1);
                ids.push_back(svg_id(node));
            }
        }
        const auto drawer = media::SvgDrawer::open();
        REQUIRE(drawer.ok());
        const auto areas = drawer.value()->areas(svg, ids);
        REQUIRE(areas.ok());
        CHECK(areas.value().size() == ids.size());
    }

    TEST_CASE("Picture: it says what it is and what it shows to who hears it")
    {
        const auto svg = drawn(teatime());
        CHECK(svg.find("role=\"img\" aria-labelledby=\"map_title map_summary\"") != std::string::npos);
        CHECK(
            svg.find("<title id=\"map_title\">Map of Responding to distress at teatime</title>") != std::string::npos);
        CHECK(svg.find("<desc id=\"map_summary\">1 unit, 7 scenes, 3 choices with 7 options.</desc>")
            != std::string::npos);
        CHECK(svg.find("<title>Ten to five (hallway)</title>") != std::string::npos);
    }

    TEST_CASE("Picture: signs of markup in a text are only text")
    {
        const auto svg = drawn(scenes("scene \"a\"\n  title \"A <b> & \\\"c\\\"\"\n  finish \"completed\"\n"));
        CHECK(svg.find("A &lt;b&gt; &amp; &quot;c&quot;") != std::string::npos);
        CHECK(svg.find("<b>") == std::string::npos);
    }

    TEST_CASE("Picture: a mark stands there in words")
    {
        Marks marks;
        marks.plans = Met{{"welcome"}, {}, std::nullopt};
        marks.reach = Met{{"welcome", "hallway"}, {"hallway/sit"}, std::nullopt};
        const auto svg = drawn(teatime(), marks);
        CHECK(count(svg, ">No plan goes here</text>") == 2); // Once in the legend.
        CHECK(count(svg, ">No route reaches this</text>") == 6);
        CHECK(count(svg, ">Never offered</text>") == 2);
    }

    TEST_CASE("Picture: a view shows a part of it and where one is")
    {
        const auto svg = drawn(teatime(), {}, {MapBox{10, 20, 300, 200.25}, "welcome"});
        CHECK(svg.find("width=\"300\" height=\"200.3\" viewBox=\"10 20 300 200.3\"") != std::string::npos);
        CHECK(count(svg, ">You are here</text>") == 1);
        CHECK(count(drawn(teatime()), ">You are here</text>") == 0);
    }

    TEST_CASE("Picture: what lies far outside a view is left out of it")
    {
        const auto loaded = script::load(long_story(60, 1));
        REQUIRE(loaded.course.has_value());
        const auto whole = drawn(*loaded.course);
        const auto part = drawn(*loaded.course, {}, {MapBox{0, 0, 800, 500}, ""});
        CHECK(count(whole, "<g id=\"scene_") == 60);
        CHECK(count(part, "<g id=\"scene_s0\">") == 1);
        CHECK(count(part, "<g id=\"scene_") < 12);
        CHECK(part.size() < whole.size() / 3);
    }

    TEST_CASE("Picture: a very long map is drawn as large as our own reader takes it")
    {
        const auto loaded = script::load(long_story(120, 1));
        REQUIRE(loaded.course.has_value());
        const auto svg = drawn(*loaded.course);
        const auto size = media::svg_size(svg);
        REQUIRE(size.ok());
        CHECK(size.value().height <= media::most_side);
        CHECK(size.value().width * size.value().height <= media::most_pixels);
        const auto root = media::root_of(svg);
        REQUIRE(root.has_value());
        CHECK(root->find("viewBox").value_or("").find(" 8000") == std::string_view::npos); // Its own measure stays.
    }

    TEST_CASE("Picture: the same story gives the same bytes")
    {
        CHECK(drawn(shipped("tour")) == drawn(shipped("tour")));
    }
}

} // namespace vignette::author
