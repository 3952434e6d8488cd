#include "engine/play/explore/explore.hpp"
#include "engine/play/plan_run.hpp"
#include "scripting/loader.hpp"
#include "tests/behaviours/case.hpp"

#include <algorithm>
#include <iterator>

namespace vignette::behaviours {

namespace {

using Lines = std::vector<std::string>;
using play::PlanMode;

std::string place_of(const course::Diagnostic& finding, const course::Loaded& loaded)
{
    const auto& sources = loaded.sources;
    const std::string file = finding.where.file < sources.size() ? sources[finding.where.file].name : "nowhere";
    return file + ":" + std::to_string(finding.where.line) + " " + finding.code;
}

/// What loading finds, and where the course loads, exploring it.
Lines findings_of(const course::Loaded& loaded)
{
    Lines out;
    for (const auto& finding : loaded.findings)
        out.push_back(place_of(finding, loaded));
    if (loaded.course) {
        for (const auto& finding : play::explore(*loaded.course).findings)
            out.push_back(place_of(finding, loaded));
    }
    std::sort(out.begin(), out.end());
    return out;
}

void compare(const Lines& meant, const Lines& found, Lines& wrong)
{
    Lines missing, extra;
    std::set_difference(meant.begin(), meant.end(), found.begin(), found.end(), std::back_inserter(missing));
    std::set_difference(found.begin(), found.end(), meant.begin(), meant.end(), std::back_inserter(extra));
    for (const auto& one : missing)
        wrong.push_back("not found: " + one);
    for (const auto& one : extra)
        wrong.push_back("found, and not meant: " + one);
}

/// Stops on every page and comes back to it, before anything is expected of it.
play::Plan with_rests(play::Plan plan)
{
    for (auto& run : plan.runs) {
        std::vector<play::PlanStep> steps;
        for (const auto& step : run.steps) {
            steps.push_back(step);
            const auto* event = std::get_if<play::Event>(&step.is);
            if (!event || event->action == play::Action::Leave)
                continue;
            steps.push_back({step.line, play::Event{.action = play::Action::Leave}});
            steps.push_back({step.line, play::Event{.action = play::Action::Continue}});
        }
        run.steps = std::move(steps);
    }
    return plan;
}

void hold(const play::Course& course, const play::Plan& plan, PlanMode mode, const std::string& how, Lines& wrong)
{
    for (const auto& failure : play::run_plan(course, plan, mode).failures)
        wrong.push_back(how + ": " + sentence(plan, failure));
}

bool expects(const play::PlanRun& run)
{
    return std::any_of(run.steps.begin(), run.steps.end(),
        [](const auto& step) { return std::holds_alternative<play::Expectation>(step.is); });
}

void judge_plan(const Case& one, const course::Loaded& loaded, Lines& wrong)
{
    const auto plan = play::parse_plan("plan", one.plan);
    if (!plan)
        return wrong.push_back(plan.error().message);
    for (const auto& run : plan.value().runs) {
        if (!expects(run))
            wrong.push_back("the run “" + run.name + "” expects nothing");
    }
    if (!loaded.course)
        return wrong.push_back("there is a plan, and the course cannot be played");
    hold(*loaded.course, plan.value(), PlanMode::Straight, "straight on", wrong);
    hold(*loaded.course, plan.value(), PlanMode::ReloadEachStep, "saving and loading", wrong);
    hold(*loaded.course, with_rests(plan.value()), PlanMode::Straight, "leaving and coming back", wrong);
    hold(*loaded.course, with_rests(plan.value()), PlanMode::ReloadEachStep, "leaving, saving and loading", wrong);
}

} // namespace

std::vector<std::string> verdict(const Case& one)
{
    Lines wrong;
    if (one.sentence.size() < 20 || !one.sentence.ends_with('.'))
        wrong.emplace_back("its first line is no sentence that says what it shows");
    if (one.plan.empty() && one.faults.empty())
        wrong.emplace_back("there is neither a plan nor a fault in it");
    const auto loaded = scripting::load_files(scripting::files_in_memory({{"course.lua", one.course}}));
    compare(one.faults, findings_of(loaded), wrong);
    if (!one.plan.empty())
        judge_plan(one, loaded, wrong);
    return wrong;
}

} // namespace vignette::behaviours
