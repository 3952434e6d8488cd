#include "tests/edit/folder.hpp"

#include "engine/core/files.hpp"
#include "engine/play/plan_run.hpp"
#include "tools/vignette/rename_scenes.hpp"

#include <doctest/doctest.h>

#include <filesystem>

namespace vignette::scripting {

Texts course_in_tree(const std::string& name)
{
    const std::filesystem::path folder = std::filesystem::path(VIGNETTE_SOURCE_DIR) / "courses" / name;
    Texts out;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(folder)) {
        if (!entry.is_regular_file())
            continue;
        auto text = files::read(entry.path(), 1 << 22);
        REQUIRE(text.ok());
        out[entry.path().lexically_relative(folder).generic_string()] = std::move(text).value();
    }
    return out;
}

Texts plans_of(const Texts& texts)
{
    Texts out;
    for (const auto& [path, text] : texts) {
        if (path.ends_with(".plan"))
            out.emplace(path, text);
    }
    return out;
}

course::Course loaded(const Texts& texts)
{
    auto loaded = load_files(files_in_memory(texts));
    for (const auto& finding : loaded.findings)
        INFO(course::render(finding, loaded.sources, ""));
    REQUIRE(loaded.course);
    return std::move(*loaded.course);
}

Result<Renamed> renamed(const Texts& texts, const RenameWish& wish)
{
    const auto course = loaded(texts);
    std::map<std::string, tools::LineScenes> scenes;
    for (const auto& [path, text] : plans_of(texts))
        scenes.emplace(path, tools::scenes_of_plan(course, text));
    return rename(
        files_in_memory(texts), plans_of(texts), wish, [&](const std::string& plan, std::uint32_t line, bool behind) {
            return scenes[plan][{line, behind}];
        });
}

Texts after(const Texts& texts, const RenameWish& wish)
{
    const auto result = renamed(texts, wish);
    REQUIRE_MESSAGE(result.ok(), result.error().message);
    Texts out = texts;
    for (const auto& [path, text] : result.value().files)
        out[path] = text;
    return out;
}

std::string failing_plans(const Texts& texts)
{
    const auto course = loaded(texts);
    std::string out;
    for (const auto& [path, text] : plans_of(texts)) {
        const auto plan = play::parse_plan(path, text);
        if (!plan) {
            out += plan.error().message + "\n";
            continue;
        }
        for (const auto& failure : play::run_plan(course, plan.value(), play::PlanMode::Straight).failures)
            out += play::sentence(plan.value(), failure) + "\n";
    }
    return out;
}

} // namespace vignette::scripting
