#include "engine/app/library.hpp"
#include "engine/author/report/forms.hpp"
#include "engine/core/files.hpp"
#include "tools/vignette/against.hpp"
#include "tools/vignette/check_progress.hpp"
#include "tools/vignette/check_translations.hpp"
#include "tools/vignette/commands.hpp"
#include "tools/vignette/refusal.hpp"
#include "tools/vignette/say.hpp"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <cstdio>
#include <filesystem>
#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace vignette::tools {

namespace {

namespace fs = std::filesystem;
namespace report = author::report;

struct CheckOptions {
    std::vector<std::string> courses;
    std::string old, records;
    bool json = false, sarif = false, gcc = false, publish = false, quick = false;
};

/// The folder before the names of files: who names course.lua means the folder it is in.
std::string folder_shown(const std::string& named)
{
    const fs::path path(named);
    std::error_code problem;
    const bool names_the_file = path.filename() == "course.lua" && fs::is_regular_file(path, problem);
    return files::shown(names_the_file ? path.parent_path() : path);
}

report::Checked checked(const std::string& course, const CheckOptions& options)
{
    report::CheckWish wish;
    wish.explore = !options.quick;
    wish.publish = options.publish;
    wish.today = std::chrono::floor<std::chrono::days>(std::chrono::system_clock::now());
    auto loaded = app::load(course);
    check_translations_of(course, loaded);
    CheckProgress progress;
    return report::check(folder_shown(course), std::move(loaded), wish, std::ref(progress));
}

/// What one course came to. SARIF is one log for all of them: see run().
void tell(const report::Checked& one, const CheckOptions& options)
{
    if (options.json)
        return print(report::json_lines(one));
    if (options.gcc)
        return print(report::gcc_form(one));
    print(report::for_people(one), stderr);
    print(report::summary(one));
}

bool usable(const course::Loaded& loaded)
{
    return std::none_of(loaded.findings.begin(), loaded.findings.end(), [&](const auto& finding) {
        return finding.code == "no-folder" || (finding.code == "no-course" && loaded.sources.empty());
    });
}

int run(const CheckOptions& options)
{
    int worst = Fine;
    std::vector<report::Checked> all;
    for (const auto& course : options.courses) {
        all.push_back(checked(course, options));
        if (!all.back().sound())
            worst = std::max<int>(worst, usable(all.back().loaded) ? Problems : Unusable);
        if (!options.sarif)
            tell(all.back(), options);
        if (all.back().explored && all.back().explored->stopped)
            break; // Ctrl-C means all of them.
    }
    if (!options.old.empty())
        worst = std::max<int>(worst, check_against(options.courses.front(), options.old, options.records));
    std::error_code problem;
    if (options.sarif)
        print(report::sarif_log(all, fs::current_path(problem), VIGNETTE_VERSION));
    return worst;
}

} // namespace

void add_check(CLI::App& app, int& exit_code)
{
    auto options = std::make_shared<CheckOptions>();
    auto* command = app.add_subcommand("check", "Finds every problem of a course at once, with file and line");
    command->add_option("COURSE", options->courses, "The folder of a course")
        ->required()
        ->check(not_be_empty("the folder of a course"));
    auto* json
        = command->add_flag("--json", options->json, "One finding a line, as JSON, and a last line about the course");
    auto* gcc
        = command->add_flag("--gcc", options->gcc, "file:line:column: error: …, as editors read it from compilers");
    auto* sarif = command->add_flag("--sarif", options->sarif, "One SARIF 2.1.0 log, for editors and code scanning");
    gcc->excludes(json);
    sarif->excludes(json)->excludes(gcc);
    command->add_flag("--publish", options->publish, "Warnings count as errors; notes do not");
    command->add_flag("--quick", options->quick, "Only reads the course, and does not play every situation of it");
    command
        ->add_option("--against", options->old,
            "The course as it was given out: says where people who are in the middle of it would land")
        ->check(not_be_empty("the older course"))
        ->excludes(json)
        ->excludes(gcc)
        ->excludes(sarif);
    command->add_option("--records", options->records, "With --against: the folder of the records");
    command->callback([options, &exit_code] { exit_code = run(*options); });
}

} // namespace vignette::tools
