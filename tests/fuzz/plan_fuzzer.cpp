// Plans as a course from elsewhere may bring them: reading never fails but with lines and sentences, and what is read
// can be played on a course it knows nothing of.

#include "engine/play/plan_run.hpp"

#include <cstdlib>
#include <string_view>

using namespace vignette;

namespace {

void require(bool holds)
{
    if (!holds)
        std::abort();
}

/// One unit of one scene, which ends.
play::Course tiny_course()
{
    play::Course course;
    course.units.emplace_back();
    course.units[0].id = "u";
    course.units[0].start = {course::Way::Kind::Go, "only", 0, {}};
    course.unit_by_id["u"] = 0;
    course.scene_by_id["only"] = 0;
    course.scenes.emplace_back();
    course.scenes[0].id = "only";
    course.scenes[0].unit = 0;
    course.scenes[0].parts.emplace_back();
    course.scenes[0].parts[0].way = {course::Way::Kind::Finish, "completed", course::nothing, {}};
    auto& trust = course.variables.emplace_back();
    trust.kind = course::Variable::Kind::Counter;
    trust.id = "trust";
    trust.to = 3;
    trust.start = 1;
    course.variable_by_id["trust"] = 0;
    return course;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size)
{
    const std::string_view bytes(reinterpret_cast<const char*>(data), size);
    const auto plan = play::parse_plan("x.plan", bytes);
    if (!plan) {
        require(plan.error().message.substr(0, 7) == "x.plan:");
        return 0;
    }
    const auto course = tiny_course();
    const auto straight = play::run_plan(course, plan.value(), play::PlanMode::Straight);
    const auto reloaded = play::run_plan(course, plan.value(), play::PlanMode::ReloadEachStep);
    require(straight.failures.size() == reloaded.failures.size());
    require(straight.scenes == reloaded.scenes);
    return 0;
}
