#include "engine/app/system.hpp"
#include "engine/app/teach/run_teach.hpp"
#include "engine/app/teach/save_papers.hpp"
#include "tools/vignette/commands.hpp"
#include "tools/vignette/refusal.hpp"
#include "tools/vignette/say.hpp"

#include <CLI/CLI.hpp>

#include <cstdio>
#include <memory>
#include <string>

namespace vignette::tools {

namespace {

struct TeachOptions {
    app::TeachWindows windows;
    std::string course, records, paper;
};

/// For a room without a computer.
int print_papers(const app::Places& places, const TeachOptions& options)
{
    const auto saved = app::save_papers(places,
        {options.course, options.windows.wish.unit, options.windows.language, options.paper}, app::system_clock()());
    if (!saved)
        return refuse(saved.error());
    for (const auto& path : saved.value())
        std::printf("%s\n", path.string().c_str());
    return Fine;
}

int run(const TeachOptions& options)
{
    auto places = app::find_places();
    if (!options.paper.empty())
        return print_papers(places, options);
    if (!options.records.empty())
        places.records = options.records;
    auto windows = options.windows;
    windows.course = options.course;
    const auto taught = app::run_teach(places, windows);
    return taught ? Fine : refuse(taught.error());
}

} // namespace

void add_teach(CLI::App& app, int& exit_code)
{
    auto options = std::make_shared<TeachOptions>();
    auto* command = app.add_subcommand(
        "teach", "Leads a class through a course: your own page in this window, the room’s on the second screen");
    command->add_option("COURSE", options->course, "The course: its folder, or a .vignette file")
        ->required()
        ->check(not_be_empty("a course"));
    command
        ->add_option("--unit", options->windows.wish.unit,
            "Begin with this unit, by its id or its number; with --paper, print it alone")
        ->check(not_be_empty("a unit"));
    auto* facilitator = command->add_option("--facilitator", options->windows.wish.facilitator, "Who leads the class");
    auto* place = command->add_option("--place", options->windows.wish.place, "Where it is");
    auto* rehearsal = command->add_flag(
        "--rehearsal", options->windows.wish.rehearsal, "To practise without a room: nothing is kept");
    command->add_option("--language", options->windows.language, "In this language, by its code: strings/cy.po is cy")
        ->check(not_be_empty("a language"));
    command
        ->add_option("--paper", options->paper,
            "For a room without a computer: writes into this folder, to print, a session plan with a checklist, the "
            "facilitator’s pack, handouts, answer cards, a register, an evaluation and a sheet for until next time")
        ->check(not_be_empty("a folder"))
        ->excludes(facilitator)
        ->excludes(place)
        ->excludes(rehearsal);
    command->add_option("--records", options->records, "The folder with the records, instead of the platform’s own");
    command->add_option("--renderer", options->windows.renderer, "software, or accelerated by the graphics card")
        ->check(be_one_of({"software", "accelerated"}));
    command->add_option("--scale", options->windows.scale, "Size of your own window’s page, 0.5 to 4")
        ->check(be_between(0.5, 4));
    command->callback([options, &exit_code] { exit_code = run(*options); });
}

} // namespace vignette::tools
