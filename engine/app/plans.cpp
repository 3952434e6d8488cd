#include "engine/app/plans.hpp"

#include "engine/author/story/from_play.hpp"
#include "engine/core/files.hpp"

namespace vignette::app {

namespace {

constexpr std::size_t longest_plan = 1024 * 1024;

} // namespace

PlansMet play_plans(const course::Course& course, const std::filesystem::path& folder)
{
    PlansMet out;
    std::error_code problem;
    for (const auto& entry : std::filesystem::directory_iterator(folder / "plans", problem)) {
        if (entry.path().extension() != ".plan")
            continue;
        const auto text = files::read(entry.path(), longest_plan);
        const auto plan = text ? play::parse_plan(entry.path().filename().string(), text.value())
                               : Result<play::Plan>(text.error());
        const auto report = plan ? play::run_plan(course, plan.value(), play::PlanMode::Straight) : play::PlanReport();
        out.sound = out.sound && plan && report.failures.empty();
        out.met = author::add_to(std::move(out.met).value_or(author::Met()), report);
    }
    return out;
}

} // namespace vignette::app
