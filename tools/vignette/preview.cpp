#include "engine/app/additions.hpp"
#include "engine/app/run_preview.hpp"
#include "tools/vignette/commands.hpp"
#include "tools/vignette/refusal.hpp"
#include "tools/vignette/say.hpp"
#include "tools/vignette/start.hpp"

#include <CLI/CLI.hpp>

#include <cstdio>
#include <filesystem>
#include <memory>
#include <string>
#include <vector>

namespace vignette::tools {

namespace {

struct PreviewOptions {
    std::string course, unit, scene, language, renderer = "software";
    std::vector<std::string> sets;
    double scale = 0;
};

Status can_load_in(const std::string& language, const std::string& course)
{
    const auto loaded = app::load_in(language, course);
    return loaded ? Status(Done{}) : loaded.error();
}

int run(const PreviewOptions& options)
{
    std::error_code problem;
    if (!std::filesystem::is_directory(options.course, problem))
        return refuse({ErrorCode::NotFound,
            "There is no folder " + options.course + "; name the folder of the course that you write."});
    const auto start = start_of(options.unit, options.scene, options.sets);
    if (!start)
        return refuse(start.error());
    const auto translated = options.language.empty() ? Status(Done{}) : can_load_in(options.language, options.course);
    if (!translated)
        return refuse(translated.error());
    const auto loaded = app::load(options.course); // One with mistakes is shown, with what they are.
    if (const auto shown = loaded.course ? app::has_scenes(*loaded.course) : Status(Done{}); !shown)
        return refuse(shown.error());
    app::PreviewWish wish{{options.course, start.value(), options.language}, options.renderer, options.scale};
    const auto shown = app::run_preview(app::find_places(), wish);
    return shown ? Fine : refuse(shown.error());
}

} // namespace

void add_preview(CLI::App& app, int& exit_code)
{
    auto options = std::make_shared<PreviewOptions>();
    auto* command = app.add_subcommand("preview",
        "Shows a course beside your editor: what you save comes up by itself, with what is to be mended. Nothing is "
        "kept");
    command->add_option("COURSE", options->course, "The folder of the course")
        ->required()
        ->check(not_be_empty("the folder of a course"));
    command->add_option("--unit", options->unit, "Begin with this unit");
    command->add_option("--from", options->scene, "Begin with this scene");
    command->add_option("--set", options->sets, "NAME=VALUE: begin with this value");
    command->add_option("--language", options->language, "In this language, by its code: strings/cy.po is cy")
        ->check(not_be_empty("a language"));
    command->add_option("--renderer", options->renderer, "software, or accelerated by the graphics card")
        ->check(be_one_of({"software", "accelerated"}));
    command->add_option("--scale", options->scale, "Size of everything, 0.5 to 4; otherwise the display's own")
        ->check(be_between(0.5, 4));
    command->callback([options, &exit_code] { exit_code = run(*options); });
}

} // namespace vignette::tools
