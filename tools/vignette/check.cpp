#include "engine/app/library.hpp"
#include "engine/core/files.hpp"
#include "tools/vignette/commands.hpp"
#include "tools/vignette/refusal.hpp"

#include <nlohmann/json.hpp>

#include <cstdio>
#include <memory>
#include <string>
#include <vector>

namespace vignette::tools {

namespace {

std::string counted(std::size_t number, const char* what)
{
    return std::to_string(number) + " " + what + (number == 1 ? "" : "s");
}

struct Options {
    std::vector<std::string> courses;
    bool json = false, publish = false;
};

nlohmann::json as_json(const course::Diagnostic& finding, const course::Loaded& loaded, bool error)
{
    const auto& where = finding.where;
    return {{"severity", error ? "error" : "warning"}, {"code", finding.code},
        {"file", where.file < loaded.sources.size() ? loaded.sources[where.file].name : ""}, {"line", where.line},
        {"message", finding.message}, {"advice", finding.advice}};
}

/// A course's findings on standard error, and one line about it on standard output. With --json: one line a finding
/// instead.
bool check(const course::Loaded& loaded, const std::string& folder, const Options& options)
{
    const bool clean = loaded.findings.empty();
    const bool sound = options.publish ? clean : loaded.course.has_value();
    if (options.json) {
        for (const auto& finding : loaded.findings)
            std::puts(as_json(finding, loaded, options.publish || finding.severity == course::Severity::Error)
                          .dump()
                          .c_str());
        return sound;
    }
    std::fputs(app::render_all(loaded, folder).c_str(), stderr);
    if (loaded.course)
        std::printf("%s: %s, %s, %s\n", folder.c_str(), counted(loaded.course->units.size(), "unit").c_str(),
            counted(loaded.course->scenes.size(), "scene").c_str(), counted(loaded.findings.size(), "finding").c_str());
    return sound;
}

bool usable(const course::Loaded& loaded)
{
    for (const auto& finding : loaded.findings) {
        if (finding.code == "no-folder" || (finding.code == "no-course" && loaded.sources.empty()))
            return false;
    }
    return true;
}

int run(const Options& options)
{
    int worst = Fine;
    for (const auto& folder : options.courses) {
        const auto loaded = app::load(folder);
        if (!check(loaded, folder, options))
            worst = std::max<int>(worst, usable(loaded) ? Problems : Unusable);
    }
    return worst;
}

} // namespace

void add_check(CLI::App& app, int& exit_code)
{
    auto options = std::make_shared<Options>();
    auto* command = app.add_subcommand("check", "Finds every problem of a course at once, with file and line");
    command->add_option("COURSE", options->courses, "The folder of a course")
        ->required()
        ->check(not_be_empty("the folder of a course"));
    command->add_flag("--json", options->json, "One finding a line, as JSON");
    command->add_flag("--publish", options->publish, "Warnings count as errors");
    command->callback([options, &exit_code] { exit_code = run(*options); });
}

} // namespace vignette::tools
