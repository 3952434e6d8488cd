#include "scripting/edit/rename.hpp"

#include "engine/app/library.hpp"
#include "engine/core/files.hpp"
#include "engine/play/plan_run.hpp"
#include "scripting/limits.hpp"
#include "scripting/loader.hpp"
#include "tools/vignette/commands.hpp"
#include "tools/vignette/counted.hpp"
#include "tools/vignette/largest.hpp"
#include "tools/vignette/refusal.hpp"
#include "tools/vignette/rename_files.hpp"
#include "tools/vignette/rename_scenes.hpp"
#include "tools/vignette/rename_strings.hpp"
#include "tools/vignette/say.hpp"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <cstdio>
#include <filesystem>
#include <memory>
#include <string>
#include <vector>

namespace vignette::tools {

namespace {

namespace fs = std::filesystem;
using scripting::IdKind;
using scripting::Renamed;

struct RenameOptions {
    std::string course, from, to, kind;
    bool dry_run = false;
};

Result<std::map<std::string, std::string>> plans_of(const fs::path& folder)
{
    std::map<std::string, std::string> out;
    std::error_code problem;
    for (const auto& entry : fs::directory_iterator(folder / "plans", problem)) {
        if (entry.path().extension() != ".plan")
            continue;
        auto text = files::read(entry.path(), longest_plan);
        if (!text)
            return text.error();
        out.emplace("plans/" + files::shown(entry.path().filename()), std::move(text).value());
    }
    return out;
}

/// How many runs of a plan hold; nothing where it cannot be read.
std::size_t failures_of(const course::Course& course, const std::string& name, const std::string& text)
{
    const auto plan = play::parse_plan(name, text);
    return plan ? play::run_plan(course, plan.value(), play::PlanMode::Straight).failures.size() : 1;
}

/// A plan that held must still hold.
Status check_plans(const Renamed& renamed, const std::map<std::string, std::string>& plans,
    const course::Course& before, const course::Course& after)
{
    for (const auto& [path, text] : plans) {
        const auto changed = renamed.files.find(path);
        const std::string& now = changed == renamed.files.end() ? text : changed->second;
        if (failures_of(before, path, text) == 0 && failures_of(after, path, now) > 0)
            return Error{ErrorCode::Refused,
                "Nothing was changed: " + path
                    + " holds now and would not any more. Please tell the makers of Vignette."};
    }
    return Done{};
}

void tell_places(const Renamed& renamed, const std::string& folder)
{
    for (const auto& place : renamed.places)
        std::printf("%s/%s:%u: %s\n", folder.c_str(), place.file.c_str(), place.line, place.text.c_str());
}

/// What is to be done by hand, and what a learner or a site would notice.
std::vector<std::string> what_is_left(const Renamed& renamed)
{
    auto out = renamed.by_hand;
    const auto kind = renamed.id.kind;
    if (kind == IdKind::Question)
        out.push_back(
            "What people wrote and chose there stays under its old id; " + renamed.to + " begins empty for them.");
    else if (kind == IdKind::Scale)
        out.push_back("Ratings that were given stay under the old id; " + renamed.to + " begins anew.");
    else if (kind == IdKind::Scene || kind == IdKind::Unit)
        out.push_back("Leave the line was \"" + renamed.id.name + "\" where it is: by it, kept places are found.");
    return out;
}

/// What was done; or, of a dry run, what would be.
void tell(const Renamed& renamed, const std::string& folder, bool dry_run)
{
    if (dry_run)
        std::printf("Nothing is changed yet (leave out --dry-run to do it). %s would read:\n",
            counted(renamed.places.size(), "line").c_str());
    tell_places(renamed, folder);
    const auto left = what_is_left(renamed);
    if (dry_run && !left.empty())
        std::printf("Once that is done:\n");
    for (const auto& sentence : left)
        std::printf("%s\n", sentence.c_str());
}

std::string folder_named(const std::string& course)
{
    const fs::path path(course);
    std::string out = files::shown(path.filename() == "course.lua" ? path.parent_path() : path);
    while (out.size() > 1 && out.back() == '/')
        out.pop_back();
    return out.empty() ? "." : out;
}

Result<scripting::RenameWish> wish_of(const RenameOptions& options)
{
    scripting::RenameWish wish{options.from, options.to, std::nullopt};
    if (options.kind.empty())
        return wish;
    wish.kind = scripting::kind_named(options.kind);
    if (!wish.kind)
        return Error{ErrorCode::InvalidArgument,
            "There is no kind of id called " + options.kind
                + "; write scene, option, unit, variable, character or the like."};
    return wish;
}

/// Everything that changes, in memory: the course, its plans and its translations.
Result<Renamed> renamed_in(const std::string& folder, const scripting::Files& files, const course::Course& course,
    const scripting::RenameWish& wish)
{
    const auto plans = plans_of(folder);
    if (!plans)
        return plans.error();
    std::map<std::string, LineScenes> scenes;
    for (const auto& [path, text] : plans.value())
        scenes.emplace(path, scenes_of_plan(course, text));
    const auto scene_at = [&](const std::string& plan, std::uint32_t line, bool behind) {
        const auto found = scenes[plan].find({line, behind});
        return found == scenes[plan].end() ? std::string{} : found->second;
    };
    auto renamed = scripting::rename(files, plans.value(), wish, scene_at);
    if (!renamed)
        return renamed;
    const auto after = scripting::load_files(over(files, renamed.value().files));
    if (const auto held = check_plans(renamed.value(), plans.value(), course, *after.course); !held)
        return held.error();
    if (const auto done = rename_in_strings(folder, files, renamed.value()); !done)
        return done.error();
    return renamed;
}

int run(const RenameOptions& options)
{
    const std::string folder = folder_named(options.course);
    const auto wish = wish_of(options);
    if (!wish)
        return refuse(wish.error());
    std::error_code problem;
    if (!fs::is_directory(folder, problem))
        return refuse(
            {ErrorCode::NotFound, "There is no folder " + folder + "; name the folder of the course that you write."});
    const auto files = scripting::files_in(folder, scripting::Limits{}.file_bytes);
    const auto loaded = scripting::load_files(files);
    if (!loaded.course) {
        std::fputs(app::render_all(loaded, folder).c_str(), stderr);
        return loaded.sources.empty() ? Unusable : Problems;
    }
    auto renamed = renamed_in(folder, files, *loaded.course, wish.value());
    if (!renamed)
        return refuse(renamed.error());
    const auto written = options.dry_run ? Status(Done{}) : write_all(folder, renamed.value().files);
    if (!written)
        return refuse(written.error());
    tell(renamed.value(), folder, options.dry_run);
    return Fine;
}

} // namespace

void add_rename(CLI::App& app, int& exit_code)
{
    auto options = std::make_shared<RenameOptions>();
    auto* command = app.add_subcommand(
        "rename", "Changes an id everywhere in a course, and keeps the old name of a scene or a unit for kept places");
    command->add_option("COURSE", options->course, "The folder of the course")
        ->required()
        ->check(not_be_empty("the folder of a course"));
    command
        ->add_option(
            "OLD", options->from, "The id as it is now; an option, item or value with what it belongs to: hallway/sit")
        ->required();
    command->add_option("NEW", options->to, "The id as it shall be")->required();
    command->add_option("--kind", options->kind,
        "scene, option, item, unit, question, character, voice, variable, value, scale, source …: where several have "
        "it");
    command->add_flag("--dry-run", options->dry_run, "Only lists what would change, and changes nothing");
    command->callback([options, &exit_code] { exit_code = run(*options); });
}

} // namespace vignette::tools
