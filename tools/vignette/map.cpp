#include "engine/app/additions.hpp"
#include "engine/app/library.hpp"
#include "engine/app/plans.hpp"
#include "engine/author/story/dot.hpp"
#include "engine/author/story/from_play.hpp"
#include "engine/author/story/outline.hpp"
#include "engine/author/story/svg.hpp"
#include "engine/core/files.hpp"
#include "engine/core/text.hpp"
#include "tools/vignette/check_progress.hpp"
#include "tools/vignette/commands.hpp"
#include "tools/vignette/refusal.hpp"
#include "tools/vignette/say.hpp"

#include <CLI/CLI.hpp>

#include <cstdio>
#include <filesystem>
#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace vignette::tools {

namespace {

namespace fs = std::filesystem;

struct MapOptions {
    std::string course, format = "text", file, unit;
    bool plans = false, reach = false, plain = false, force = false;

    /// Without a wish for one of them, both.
    bool marks_plans() const { return !plain && (plans || !reach); }
    bool marks_reach() const { return !plain && (reach || !plans); }
};

/// Who names course.lua means the folder it is in.
fs::path folder_of(const std::string& named)
{
    const fs::path path(named);
    return path.filename() == "course.lua" ? path.parent_path() : path;
}

std::optional<author::Met> met_by_plans(const course::Course& course, const fs::path& folder)
{
    auto plans = app::play_plans(course, folder);
    if (!plans.sound)
        std::fputs("Some of its plans do not hold, and the map shows what they meet up to there (see vignette test).\n",
            stderr);
    return std::move(plans.met);
}

std::optional<author::Met> met_by_some_route(const course::Course& course)
{
    CheckProgress progress;
    auto met = author::met_of(course, play::explore(course, {}, std::ref(progress)));
    if (!met)
        std::fputs("Not every situation was explored, so the map does not say what no route reaches.\n", stderr);
    return met;
}

author::Marks marks_of(const course::Course& course, const fs::path& folder, const MapOptions& options)
{
    author::Marks marks;
    if (options.marks_plans())
        marks.plans = met_by_plans(course, folder);
    if (options.marks_reach())
        marks.reach = met_by_some_route(course);
    return marks;
}

/// The number of the unit that was asked for; `nothing` for all of them.
Result<course::Index> unit_of(const course::Course& course, const std::string& id)
{
    if (id.empty())
        return course::nothing;
    const auto found = course.unit_by_id.find(id);
    if (found != course.unit_by_id.end())
        return found->second;
    std::vector<std::string_view> known;
    for (const auto& unit : course.units)
        known.push_back(unit.id);
    const auto near = text::nearest(id, known);
    std::string message = "This course has no unit called " + id;
    message += near.empty() ? " (name one that it has, such as " + std::string(known.front()) + ")."
                            : "; did you mean " + std::string(near) + "?";
    return Error{ErrorCode::InvalidArgument, std::move(message)};
}

Result<std::string> map_of(const author::Story& story, const author::Marks& marks, const std::string& format)
{
    if (format == "dot")
        return author::dot_of(story, marks);
    if (format == "text")
        return author::outline_of(story, marks);
    const auto layout = author::layout_of(story, marks);
    if (!layout)
        return layout.error();
    return author::svg_of(story, layout.value(), marks);
}

Status may_write(const MapOptions& options)
{
    std::error_code problem;
    if (!options.file.empty() && fs::is_directory(options.file, problem))
        return Error{ErrorCode::InvalidArgument, options.file + " is a folder; name a file in it."};
    if (!options.force && !options.file.empty() && fs::exists(fs::symlink_status(options.file, problem)))
        return Error{ErrorCode::Refused,
            options.file + " is there already; name another file, or add --force to put the map in its place."};
    return Done{};
}

int put(const std::string& map, const MapOptions& options)
{
    if (options.file.empty()) {
        std::fwrite(map.data(), 1, map.size(), stdout);
        return Fine;
    }
    const auto written = files::write(options.file, map);
    if (!written)
        return refuse(written.error());
    std::printf("The map is in %s.\n", options.file.c_str());
    return Fine;
}

int run(const MapOptions& options)
{
    if (const auto may = may_write(options); !may)
        return refuse(may.error());
    const fs::path folder = folder_of(options.course);
    const auto loaded = app::load(folder);
    if (!loaded.course) {
        std::fputs(app::render_all(loaded, folder).c_str(), stderr);
        return loaded.sources.empty() ? Unusable : Problems;
    }
    if (const auto shown = app::has_scenes(*loaded.course); !shown)
        return refuse(shown.error());
    const auto unit = unit_of(*loaded.course, options.unit);
    if (!unit)
        return refuse(unit.error());
    const auto marks = marks_of(*loaded.course, folder, options);
    const auto map = map_of(author::story_of(*loaded.course, unit.value()), marks, options.format);
    return map ? put(map.value(), options) : refuse(map.error());
}

} // namespace

void add_map(CLI::App& app, int& exit_code)
{
    auto options = std::make_shared<MapOptions>();
    auto* command = app.add_subcommand("map", "Shows the story of a course: its scenes, and what leads where");
    command->add_option("COURSE", options->course, "The folder of a course")
        ->required()
        ->check(not_be_empty("the folder of a course"));
    command
        ->add_option(
            "--format", options->format, "text (an outline), svg (a picture) or dot (for Graphviz); otherwise text")
        ->check(be_one_of({"text", "svg", "dot"}));
    command->add_option("-o,--output", options->file, "The file to write; otherwise standard output")
        ->check(not_be_empty("the file to write"));
    command->add_option("--unit", options->unit, "Only this unit")->check(not_be_empty("the id of a unit"));
    auto* plans = command->add_flag("--plans", options->plans, "Marks what no plan meets, and nothing else");
    auto* reach = command->add_flag("--reach", options->reach, "Marks what no route reaches, and nothing else");
    command->add_flag("--plain", options->plain, "Marks nothing")->excludes(plans)->excludes(reach);
    command->add_flag("--force", options->force, "Put it in the place of a file that is there already");
    command->callback([options, &exit_code] { exit_code = run(*options); });
}

} // namespace vignette::tools
