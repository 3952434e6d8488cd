#include "tools/vignette/test_tally.hpp"

#include "engine/core/files.hpp"
#include "engine/core/text.hpp"
#include "engine/play/plan_run.hpp"
#include "tools/vignette/largest.hpp"

#include <algorithm>
#include <charconv>

namespace vignette::tools {

namespace {

namespace fs = std::filesystem;

PlanFile in_course(const fs::path& path)
{
    return {path, "plans/" + files::shown(path.filename())};
}

std::vector<PlanFile> all_plans(const fs::path& folder)
{
    std::vector<PlanFile> out;
    std::error_code problem;
    for (const auto& entry : fs::directory_iterator(folder / "plans", problem)) {
        if (entry.path().extension() == ".plan")
            out.push_back(in_course(entry.path()));
    }
    std::sort(out.begin(), out.end(), [](const auto& a, const auto& b) { return a.name < b.name; });
    return out;
}

bool is_file(const fs::path& path)
{
    std::error_code problem;
    return fs::is_regular_file(path, problem);
}

Error no_such_plan(const fs::path& folder, const std::string& name)
{
    const auto all = all_plans(folder);
    std::vector<std::string_view> known;
    for (const auto& file : all) {
        auto stem = std::string_view(file.name).substr(6);
        stem.remove_suffix(5);
        known.push_back(stem);
    }
    const auto near = text::nearest(fs::path(name).stem().string(), known);
    std::string message = "There is no plan called " + name + " in " + files::shown(folder / "plans");
    message += near.empty() ? " (name a file of plans, such as plans/first.plan)."
                            : "; did you mean " + std::string(near) + "?";
    return {ErrorCode::NotFound, std::move(message)};
}

Result<PlanFile> named_plan(const fs::path& folder, const std::string& name)
{
    for (const auto& path : {folder / "plans" / name, folder / "plans" / (name + ".plan"), folder / name}) {
        if (is_file(path) && path.parent_path() == folder / "plans")
            return in_course(path);
    }
    std::error_code problem;
    if (!is_file(name))
        return no_such_plan(folder, name);
    if (fs::equivalent(fs::path(name).parent_path(), folder / "plans", problem))
        return in_course(name);
    return PlanFile{name, name};
}

/// "plans/x.plan:7: what is wrong", a line each.
void put_unreadable(const PlanFile& file, std::string_view message, Tally& tally)
{
    for (auto line : text::lines(message)) {
        TestFailure failure;
        failure.file = file;
        const std::string before = file.name + ":";
        if (line.starts_with(before))
            line.remove_prefix(before.size());
        const auto* end = line.data() + line.size();
        const auto read = std::from_chars(line.data(), end, failure.line);
        if (read.ec == std::errc{} && read.ptr != end && *read.ptr == ':')
            line.remove_prefix(static_cast<std::size_t>(read.ptr - line.data()) + 1);
        failure.wrong = std::string(text::trim(line));
        tally.failures.push_back(std::move(failure));
    }
}

void put_failures(const PlanFile& file, play::PlanReport& report, bool reloading, Tally& tally)
{
    for (auto& failure : report.failures)
        tally.failures.push_back({file, failure.line, std::move(failure.run), std::move(failure.wrong),
            std::move(failure.now), std::move(failure.offers), reloading});
}

void count_options(
    const course::Scene& scene, bool met, const Tally& tally, UnitCoverage& unit, std::vector<Uncovered>& uncovered)
{
    for (const auto& part : scene.parts) {
        for (const auto& ask : part.asks) {
            for (const auto& option : ask.options) {
                std::string id = scene.id + "/" + option.id;
                ++unit.options;
                if (tally.options.count(id) != 0)
                    ++unit.options_met;
                else
                    uncovered.push_back({false, std::move(id), option.label.value, 0, !met, option.where});
            }
        }
    }
}

void count_scene(const course::Scene& scene, const Tally& tally, UnitCoverage& unit, std::vector<Uncovered>& uncovered)
{
    const bool met = tally.scenes.count(scene.id) != 0;
    const std::size_t before = unit.options, at = uncovered.size();
    ++unit.scenes;
    unit.scenes_met += met ? 1 : 0;
    if (!met)
        uncovered.push_back({true, scene.id, scene.title.value, 0, false, scene.where});
    count_options(scene, met, tally, unit, uncovered);
    if (!met)
        uncovered[at].options = unit.options - before;
}

} // namespace

Result<std::vector<PlanFile>> plan_files(const fs::path& folder, const std::vector<std::string>& named)
{
    if (named.empty())
        return all_plans(folder);
    std::vector<PlanFile> out;
    for (const auto& name : named) {
        auto file = named_plan(folder, name);
        if (!file)
            return file.error();
        out.push_back(std::move(file).value());
    }
    return out;
}

void play_file(const course::Course& course, const PlanFile& file, Tally& tally)
{
    ++tally.plans;
    const auto text = files::read(file.path, longest_plan);
    const auto plan = text ? play::parse_plan(file.name, text.value()) : Result<play::Plan>(text.error());
    if (!plan)
        return put_unreadable(file, plan.error().message, tally);
    tally.runs += plan.value().runs.size();
    for (const auto mode : {play::PlanMode::Straight, play::PlanMode::ReloadEachStep}) {
        auto report = play::run_plan(course, plan.value(), mode);
        const bool failed = !report.failures.empty();
        put_failures(file, report, mode == play::PlanMode::ReloadEachStep, tally);
        tally.scenes.merge(report.scenes);
        tally.options.merge(report.options);
        if (failed)
            return; // The second way would only say it again.
    }
}

namespace {

bool is_met(const course::Course& course, const course::Unit& unit, const Tally& tally)
{
    return std::any_of(unit.scenes.begin(), unit.scenes.end(),
        [&](const auto scene) { return tally.scenes.contains(course.scenes[scene].id); });
}

} // namespace

Coverage coverage_of(const course::Course& course, const Tally& tally, bool some)
{
    Coverage out;
    for (const auto& unit : course.units) {
        if (some && !is_met(course, unit, tally))
            continue; // Its plans were not asked for.
        UnitCoverage covered;
        covered.id = unit.id;
        for (const auto scene : unit.scenes)
            count_scene(course.scenes[scene], tally, covered, out.uncovered);
        out.all.scenes += covered.scenes;
        out.all.scenes_met += covered.scenes_met;
        out.all.options += covered.options;
        out.all.options_met += covered.options_met;
        out.units.push_back(std::move(covered));
    }
    return out;
}

} // namespace vignette::tools
