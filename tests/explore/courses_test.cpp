#include "engine/play/explore/explore.hpp"
#include "scripting/loader.hpp"

#include <doctest/doctest.h>

#include <string>

namespace vignette::play {

TEST_SUITE("explore/courses")
{
    TEST_CASE("Courses: those that come with the program are explored wholly and nothing is wrong but their minutes")
    {
        for (const std::string name : {"tour", "introduction-to-dementia-care"}) {
            const auto loaded = scripting::load_course(VIGNETTE_SOURCE_DIR "/courses/" + name);
            REQUIRE(loaded.course.has_value());
            const auto explored = explore(*loaded.course);
            CHECK(explored.whole);
            CHECK_FALSE(explored.stopped);
            for (const auto& finding : explored.findings) {
                INFO(course::render(finding, loaded.sources, name));
                CHECK(finding.code == "over-minutes");
            }
            for (const bool reached : explored.scenes_reached)
                CHECK(reached);
            for (const auto& unit : explored.units) {
                CHECK(unit.shortest > 1);
                CHECK(unit.shortest <= unit.usual);
                CHECK(unit.usual <= unit.longest);
                CHECK(unit.routes == unit.completed + unit.left_early);
                CHECK(unit.completed > unit.left_early);
            }
        }
    }
}

} // namespace vignette::play
