#include "engine/app/library.hpp"
#include "engine/core/files.hpp"
#include "engine/play/plan_run.hpp"
#include "tools/vignette/commands.hpp"
#include "tools/vignette/refusal.hpp"

#include <algorithm>
#include <cstdio>
#include <filesystem>
#include <memory>
#include <string>
#include <vector>

namespace vignette::tools {

namespace {

namespace fs = std::filesystem;

constexpr std::size_t longest_plan = 1024 * 1024;

std::vector<fs::path> plans_in(const fs::path& course)
{
    std::vector<fs::path> out;
    std::error_code problem;
    for (const auto& entry : fs::directory_iterator(course / "plans", problem)) {
        if (entry.path().extension() == ".plan")
            out.push_back(entry.path());
    }
    std::sort(out.begin(), out.end());
    return out;
}

/// What all the plans of a course came to.
struct Tally {
    std::size_t runs = 0, failures = 0;
    std::set<std::string> scenes, options;
};

void say(const std::string& line)
{
    std::fprintf(stderr, "%s\n", line.c_str());
}

void run_both_ways(const course::Course& course, const play::Plan& plan, Tally& tally)
{
    for (const auto mode : {play::PlanMode::Straight, play::PlanMode::ReloadEachStep}) {
        auto report = play::run_plan(course, plan, mode);
        for (const auto& failure : report.failures)
            say(play::sentence(plan, failure)
                + (mode == play::PlanMode::ReloadEachStep ? " (saving and loading at each step)" : ""));
        tally.failures += report.failures.size();
        tally.scenes.merge(report.scenes);
        tally.options.merge(report.options);
        if (!report.failures.empty())
            return; // The second way would only say it again.
    }
}

void run_file(const course::Course& course, const fs::path& file, Tally& tally)
{
    const auto text = files::read(file, longest_plan);
    const auto plan
        = text ? play::parse_plan("plans/" + file.filename().string(), text.value()) : Result<play::Plan>(text.error());
    if (!plan) {
        say(plan.error().message);
        ++tally.failures;
        return;
    }
    tally.runs += plan.value().runs.size();
    run_both_ways(course, plan.value(), tally);
}

std::size_t options_of(const course::Course& course)
{
    std::size_t count = 0;
    for (const auto& scene : course.scenes) {
        for (const auto& part : scene.parts) {
            for (const auto& ask : part.asks)
                count += ask.options.size();
        }
    }
    return count;
}

int run(const std::string& folder)
{
    const auto loaded = app::load(folder);
    if (!loaded.course) {
        std::fputs(app::render_all(loaded, folder).c_str(), stderr);
        return loaded.sources.empty() ? Unusable : Problems;
    }
    const auto files = plans_in(folder);
    if (files.empty()) {
        say(folder + ": this course has no plans (write one: plans/first.plan)");
        return Problems;
    }
    Tally tally;
    for (const auto& file : files)
        run_file(*loaded.course, file, tally);
    std::printf("%s: %zu runs, each twice; %zu failures; scenes met %zu of %zu, options %zu of %zu\n", folder.c_str(),
        tally.runs, tally.failures, tally.scenes.size(), loaded.course->scenes.size(), tally.options.size(),
        options_of(*loaded.course));
    return tally.failures == 0 ? Fine : Problems;
}

} // namespace

void add_test(CLI::App& app, int& exit_code)
{
    auto folder = std::make_shared<std::string>();
    auto* command = app.add_subcommand("test", "Plays the plans of a course, each twice");
    command->add_option("COURSE", *folder, "The folder of a course")
        ->required()
        ->check(not_be_empty("the folder of a course"));
    command->callback([folder, &exit_code] { exit_code = run(*folder); });
}

} // namespace vignette::tools
