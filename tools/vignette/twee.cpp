#include "engine/app/additions.hpp"
#include "engine/app/library.hpp"
#include "engine/author/twee/export.hpp"
#include "engine/author/twee/import.hpp"
#include "engine/core/files.hpp"
#include "scripting/loader.hpp"
#include "tools/vignette/commands.hpp"
#include "tools/vignette/counted.hpp"
#include "tools/vignette/new_folder.hpp"
#include "tools/vignette/refusal.hpp"
#include "tools/vignette/say.hpp"

#include <CLI/CLI.hpp>

#include <cstdio>
#include <filesystem>
#include <memory>
#include <string>

namespace vignette::tools {

namespace {

namespace fs = std::filesystem;

constexpr std::size_t largest_story = 4 * 1024 * 1024;

struct TweeOptions {
    std::string from, to;
    bool force = false;
};

void tell(const author::twee::ImportedStory& story, const std::string& folder)
{
    std::printf("“%s”: %s and %s, in %s\n", story.title.c_str(), counted(story.scenes, "scene").c_str(),
        counted(story.options, "option").c_str(), folder.c_str());
    if (story.results_to_write > 0)
        std::printf("Twine has no outcomes: %s “(What happens next: write it here.)”.\n",
            (counted(story.results_to_write, "option") + (story.results_to_write == 1 ? " says" : " say")).c_str());
    if (story.questions_to_write > 0)
        std::printf("Twine has no questions: %s “What do you do?”.\n",
            (counted(story.questions_to_write, "choice") + (story.questions_to_write == 1 ? " asks" : " ask")).c_str());
}

int import(const TweeOptions& options)
{
    const auto bytes = files::read(options.from, largest_story);
    if (!bytes)
        return refuse(bytes.error());
    const auto story = author::twee::import_twee(options.from, bytes.value());
    if (!story)
        return refuse(story.error());
    if (const auto made = make_folder(options.to, story.value().files); !made)
        return refuse(made.error());
    std::fputs(author::twee::in_lines(options.from, story.value().remarks).c_str(), stderr);
    tell(story.value(), options.to);
    const auto loaded = app::load(options.to);
    if (loaded.course)
        return Fine;
    std::fputs(app::render_all(loaded, options.to).c_str(), stderr);
    return Problems;
}

void tell(const author::twee::ExportedStory& story, const course::Loaded& loaded, const std::string& folder)
{
    for (const auto& one : story.remarks) {
        const bool known = one.where.file < loaded.sources.size();
        std::fprintf(stderr, "%s%s: %s\n", folder.c_str(),
            known ? ("/" + loaded.sources[one.where.file].name + ":" + std::to_string(one.where.line)).c_str() : "",
            one.what.c_str());
    }
}

int write(const TweeOptions& options, const std::string& text)
{
    if (options.to.empty()) {
        std::fwrite(text.data(), 1, text.size(), stdout);
        return Fine;
    }
    std::error_code problem;
    if (fs::exists(options.to, problem) && !options.force)
        return refuse({ErrorCode::Refused,
            "There is a file " + options.to + " already; name another, or write over it with --force."});
    const auto written = files::write(options.to, text);
    return written ? Fine : refuse(written.error());
}

int export_course(const TweeOptions& options)
{
    const auto loaded = app::load(options.from);
    if (!loaded.course) {
        std::fputs(app::render_all(loaded, options.from).c_str(), stderr);
        return loaded.sources.empty() ? Unusable : Problems;
    }
    if (const auto told = app::has_scenes(*loaded.course); !told)
        return refuse(told.error());
    const auto story = author::twee::export_twee(*loaded.course);
    const int code = write(options, story.text);
    if (code == Fine)
        tell(story, loaded, options.from);
    return code;
}

void add_import(CLI::App& twee, int& exit_code)
{
    auto options = std::make_shared<TweeOptions>();
    auto* command = twee.add_subcommand(
        "import", "Makes a course of a Twine story; what does not come along is listed, and marked at its place");
    command->add_option("FILE", options->from, "The story, as Twine exports it: a file in the form Twee 3")
        ->required()
        ->check(not_be_empty("the story's file"));
    command->add_option("-o,--output", options->to, "The folder to make; it must not be there yet, or be empty")
        ->required()
        ->check(not_be_empty("the folder to make"));
    command->callback([options, &exit_code] { exit_code = import(*options); });
}

void add_export(CLI::App& twee, int& exit_code)
{
    auto options = std::make_shared<TweeOptions>();
    auto* command
        = twee.add_subcommand("export", "Makes a Twine story of a course; what Twine has no place for is listed");
    command->add_option("COURSE", options->from, "The folder of the course")
        ->required()
        ->check(not_be_empty("the folder of a course"));
    command->add_option("-o,--output", options->to, "The file to write; otherwise it is printed");
    command->add_flag("--force", options->force, "Write over a file that is there");
    command->callback([options, &exit_code] { exit_code = export_course(*options); });
}

} // namespace

void add_twee(CLI::App& app, int& exit_code)
{
    auto* twee = app.add_subcommand("twee", "Takes stories over from Twine, and gives them to it (Twee 3)");
    twee->require_subcommand(1);
    add_import(*twee, exit_code);
    add_export(*twee, exit_code);
}

} // namespace vignette::tools
