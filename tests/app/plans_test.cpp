#include "engine/app/plans.hpp"
#include "engine/core/files.hpp"
#include "tests/app/fixture.hpp"

#include <doctest/doctest.h>

#include <set>
#include <string>

namespace vignette::tests {

namespace {

struct Planned : Staffroom {
    std::filesystem::path tea = folder() / "courses" / "tea";

    void plan(const char* name, const std::string& text) const
    {
        std::filesystem::create_directories(tea / "plans");
        REQUIRE(files::write(tea / "plans" / name, text));
    }
};

} // namespace

TEST_SUITE("app/plans")
{
    TEST_CASE_FIXTURE(Planned, "Plans: a course without any meets nothing")
    {
        CHECK_FALSE(app::play_plans(course(), tea).met.has_value());
    }

    TEST_CASE_FIXTURE(Planned, "Plans: what they meet is taken together")
    {
        plan("one.plan", "run \"one\"\n  choose \"sit\"\n  continue expect scene \"after\"\n");
        plan("two.plan", "run \"two\"\n  choose \"later\"\n");
        plan("notes.txt", "no plan");
        const auto plans = app::play_plans(course(), tea);
        REQUIRE(plans.met.has_value());
        CHECK(plans.met->scenes == std::set<std::string>{"after", "door"});
        CHECK(plans.met->options == std::set<std::string>{"door/later", "door/sit"});
        CHECK(plans.sound);
    }

    TEST_CASE_FIXTURE(Planned, "Plans: one that does not hold, or cannot be read, is said to be so")
    {
        plan("one.plan", "run \"one\"\n  choose \"nobody\"\n");
        CHECK_FALSE(app::play_plans(course(), tea).sound);
        plan("one.plan", "this is no plan");
        CHECK_FALSE(app::play_plans(course(), tea).sound);
    }
}

} // namespace vignette::tests
