// A course becomes a story and a course again: with the same scenes, options and ways.

#include "engine/author/twee/export.hpp"
#include "scripting/loader.hpp"
#include "tests/twee/stories.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <filesystem>
#include <string>

namespace vignette::author::twee {

namespace {

course::Course course_in_tree(const std::string& name)
{
    auto loaded = scripting::load_course(std::filesystem::path(VIGNETTE_SOURCE_DIR) / "courses" / name);
    REQUIRE(loaded.course);
    return std::move(*loaded.course);
}

std::string target_of(const course::Course& course, const course::Way& way)
{
    return way.kind == course::Way::Kind::Go ? course.scenes[way.scene].id : "(" + way.name + ")";
}

std::string in_one_kind_of_quotes(std::string condition)
{
    std::replace(condition.begin(), condition.end(), '"', '\'');
    return condition;
}

std::string ways(const course::Course& course, const std::vector<course::Jump>& jumps, const course::Way& way)
{
    std::string out;
    for (const auto& jump : jumps)
        out += " if " + in_one_kind_of_quotes(jump.when.source) + " -> " + target_of(course, jump.way);
    return out + (way.kind == course::Way::Kind::None ? "" : " -> " + target_of(course, way));
}

std::string effects(const course::Option& option)
{
    std::string out;
    for (const auto& effect : option.effects)
        out += " " + effect.name + (effect.kind == course::Effect::Kind::Add ? "+" : "=")
            + std::to_string(effect.value);
    return out;
}

std::string of_choice(const course::Course& course, const course::Ask& ask)
{
    std::string out = "  " + ask.id + ": " + ask.prompt.value + "\n";
    for (const auto& option : ask.options) {
        const bool own = option.way.kind != course::Way::Kind::None;
        auto jumps = option.jumps;
        if (!own)
            jumps.insert(jumps.end(), ask.shared.jumps.begin(), ask.shared.jumps.end());
        out += "    " + option.id + ": " + option.label.value + " if " + in_one_kind_of_quotes(option.only_if.source)
            + effects(option) + ways(course, jumps, own ? option.way : ask.shared.way) + "\n";
    }
    return out;
}

/// Units, scenes, choices and ways of a course.
std::string skeleton(const course::Course& course)
{
    std::string out = course.id + "\n";
    for (const auto& unit : course.units) {
        out += "unit " + unit.id + " from "
            + course.scenes[unit.start.scene == course::nothing ? unit.scenes.front() : unit.start.scene].id + "\n";
        for (const auto at : unit.scenes) {
            const auto& scene = course.scenes[at];
            out += "scene " + scene.id + " " + scene.title.value;
            out += scene.warning.empty() ? "\n" : " round to " + course.scenes[scene.skip_to.scene].id + "\n";
            for (const auto& part : scene.parts)
                out += part.choose == course::nothing ? "  page" + ways(course, part.jumps, part.way) + "\n"
                                                      : of_choice(course, part.asks[part.choose]);
        }
    }
    return out;
}

void check_round_trip(const std::string& name)
{
    const auto before = course_in_tree(name);
    const auto story = export_twee(before);
    const auto after = course_of(imported(story.text));
    CHECK(skeleton(after) == skeleton(before));
    CHECK(export_twee(before).text == story.text);
}

} // namespace

TEST_SUITE("twee")
{
    TEST_CASE("Round trip: the tour comes back with its scenes and options and ways")
    {
        check_round_trip("tour");
    }
    TEST_CASE("Round trip: the dementia course comes back with its scenes and options and ways")
    {
        check_round_trip("introduction-to-dementia-care");
    }
    TEST_CASE("Round trip: the template comes back with its scenes and options and ways")
    {
        check_round_trip("template");
    }

    TEST_CASE("Round trip: a story that was made twice is the same story")
    {
        const auto once = course_of(imported(export_twee(course_in_tree("tour")).text));
        const auto twice = course_of(imported(export_twee(once).text));
        CHECK(skeleton(twice) == skeleton(once));
    }

    TEST_CASE("Export: words that Twine would take for links and macros stay words")
    {
        course::Course course;
        course.id = "c";
        course.title.value = "T [[x]] <<y>>";
        course.units.resize(1);
        course.units[0].id = "u";
        course.units[0].scenes = {0};
        course.scenes.resize(1);
        auto& scene = course.scenes[0];
        scene.id = "s";
        scene.parts.resize(1);
        course::Line line;
        line.text.value = "[[a->b]] <<if>> <!-- c &lt;\n\n:: Not a passage\n\n[x]\n\n* y\n\n# z\n\n--";
        scene.parts[0].telling.push_back(line);
        scene.parts[0].way = {course::Way::Kind::Finish, "completed", course::nothing, {}};
        const auto made = imported(export_twee(course).text);
        CHECK(made.scenes == 1);
        CHECK(in_lines("", made.remarks) == "");
        INFO(made.files.at("units/01-u.lua"));
        CHECK(made.files.at("units/01-u.lua")
                  .find("narrate \"[[a->b]] <<if>> <!-- c &lt;\"\n  narrate \":: Not a passage\"\n  narrate \"[x]\"\n"
                        "  narrate \"* y\"\n  narrate \"# z\"\n  narrate \"--\"\n")
            != std::string::npos);
    }
}

} // namespace vignette::author::twee
