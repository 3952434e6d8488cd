#include "engine/app/additions.hpp"
#include "engine/app/library.hpp"
#include "engine/core/files.hpp"
#include "tools/vignette/commands.hpp"
#include "tools/vignette/refusal.hpp"
#include "tools/vignette/say.hpp"
#include "tools/vignette/test_tally.hpp"

#include <CLI/CLI.hpp>

#include <cstdio>
#include <filesystem>
#include <limits>
#include <memory>
#include <string>
#include <vector>

namespace vignette::tools {

namespace {

namespace fs = std::filesystem;

constexpr std::size_t most_uncovered = 20;

struct TestOptions {
    std::string course;
    std::vector<std::string> plans;
    bool json = false, uncovered = false;
};

void tell(const Tested& tested, const TestOptions& options)
{
    if (options.json)
        return print(json_lines(tested));
    print(failures_for_people(tested), stderr);
    print(coverage_for_people(tested, options.uncovered ? std::numeric_limits<std::size_t>::max() : most_uncovered));
}

const char* no_plans(const std::string& course)
{
    return app::is_package(course) ? ": a course in one file has no plans, since they stay in the folder that it was "
                                     "packed from (name that folder)\n"
                                   : ": this course has no plans (write one: plans/first.plan)\n";
}

int run(const TestOptions& options)
{
    const auto loaded = app::load(options.course);
    const auto located = app::locate(options.course);
    if (!loaded.course || !located) {
        print(app::render_all(loaded, options.course), stderr);
        return loaded.sources.empty() ? Unusable : Problems;
    }
    if (const auto played = app::has_scenes(*loaded.course); !played)
        return print(played.error().message + "\n"), Fine;
    const fs::path& folder = located.value().folder;
    const auto files = plan_files(folder, options.plans);
    if (!files)
        return print(files.error().message + "\n", stderr), Unusable;
    const auto shown = files::shown(app::is_package(options.course) ? fs::path(options.course) : folder);
    if (files.value().empty())
        return print(shown + no_plans(options.course), stderr), Problems;
    Tally tally;
    for (const auto& file : files.value())
        play_file(*loaded.course, file, tally);
    tell({shown, !options.plans.empty(), loaded, tally}, options);
    return tally.failures.empty() ? Fine : Problems;
}

} // namespace

void add_test(CLI::App& app, int& exit_code)
{
    auto options = std::make_shared<TestOptions>();
    auto* command
        = app.add_subcommand("test", "Plays the plans of a course, each twice, and says what none of them meets");
    command->add_option("COURSE", options->course, "The folder of a course")
        ->required()
        ->check(not_be_empty("the folder of a course"));
    command->add_option("PLAN", options->plans, "Only these plans: files, or as they are called in the course")
        ->check(not_be_empty("a plan"));
    command->add_flag("--json", options->json, "One failure a line, as JSON, and a last line about the course");
    command->add_flag("--uncovered", options->uncovered, "Lists every scene and option that no plan meets");
    command->callback([options, &exit_code] { exit_code = run(*options); });
}

} // namespace vignette::tools
