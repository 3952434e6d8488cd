#include "engine/author/twee/course_writer.hpp"

#include "engine/author/twee/names.hpp"
#include "engine/author/twee/words.hpp"
#include "engine/core/text.hpp"

#include <algorithm>
#include <set>

namespace vignette::author::twee {

namespace {

constexpr std::size_t largest_file = 700'000; ///< Below what a course may have in one file.
constexpr std::size_t words_a_minute = 170;
constexpr std::string_view unit_tag = "unit:";

struct UnitText {
    StoryFrame::Unit is;
    std::vector<const CourseText::Scene*> scenes;
};

std::string shown_title(const std::string& title, const std::string& otherwise)
{
    const auto pieces = pieces_of_text(course_words(title));
    return pieces.empty() ? otherwise : pieces.front();
}

std::string unit_of(const CourseText::Scene& scene)
{
    for (const auto& tag : scene.passage->tags) {
        if (tag.starts_with(unit_tag) && text::is_id(tag.substr(unit_tag.size())))
            return tag.substr(unit_tag.size());
    }
    return {};
}

int minutes_of(const std::vector<const CourseText::Scene*>& scenes)
{
    std::size_t words = 0;
    for (const auto* scene : scenes)
        words += static_cast<std::size_t>(std::count(scene->lua.begin(), scene->lua.end(), ' '));
    return static_cast<int>(std::clamp<std::size_t>(words / words_a_minute, 1, 1000));
}

/// The units that tags say; none where a scene has no such tag, or a way leads from one unit into another.
std::vector<UnitText> tagged_units(const CourseText& text)
{
    std::vector<UnitText> out;
    for (const auto& unit : text.story.frame.units)
        out.push_back({unit, {}});
    std::map<std::string, std::string> where;
    for (const auto& scene : text.scenes) {
        const std::string id = unit_of(scene);
        const auto found = std::find_if(out.begin(), out.end(), [&](const UnitText& unit) { return unit.is.id == id; });
        if (found == out.end())
            return {};
        found->scenes.push_back(&scene);
        where[scene.id] = id;
    }
    for (const auto& scene : text.scenes) {
        for (const auto& target : scene.leads_to) {
            if (where[target] != where[scene.id])
                return {};
        }
    }
    out.erase(
        std::remove_if(out.begin(), out.end(), [](const UnitText& unit) { return unit.scenes.empty(); }), out.end());
    return out;
}

UnitText whole_unit(const CourseText& text)
{
    UnitText out{{"story", title_of(text), {}, 0}, {}};
    for (const auto& scene : text.scenes)
        out.scenes.push_back(&scene);
    return out;
}

bool has_scene(const UnitText& unit, const std::string& id)
{
    return std::any_of(
        unit.scenes.begin(), unit.scenes.end(), [&](const CourseText::Scene* scene) { return scene->id == id; });
}

std::string unit_statement(const UnitText& unit, const std::string& start)
{
    std::string begins = has_scene(unit, unit.is.start) ? unit.is.start : unit.scenes.front()->id;
    if (!has_scene(unit, unit.is.start) && has_scene(unit, start))
        begins = start;
    const int minutes = unit.is.minutes > 0 ? unit.is.minutes : minutes_of(unit.scenes);
    return "unit \"" + unit.is.id + "\" {\n  title   = " + lua_text(shown_title(unit.is.title, unit.is.id))
        + ",\n  minutes = " + std::to_string(minutes) + ",\n  start   = \"" + begins + "\",\n}\n";
}

std::string file_name(std::size_t number, const std::string& id, std::size_t part)
{
    const std::string digits = std::to_string(number);
    return "units/" + std::string(digits.size() < 2 ? "0" : "") + digits + "-" + id
        + (part > 1 ? "-" + std::to_string(part) : "") + ".lua";
}

/// The unit's files, in order: one, or as many as its size asks for.
std::vector<std::pair<std::string, std::string>> unit_files(
    const UnitText& unit, std::size_t number, const std::string& start)
{
    std::vector<std::pair<std::string, std::string>> out;
    out.emplace_back(file_name(number, unit.is.id, 1), unit_statement(unit, start));
    for (const auto* scene : unit.scenes) {
        if (out.back().second.size() + scene->lua.size() > largest_file)
            out.emplace_back(file_name(number, unit.is.id, out.size() + 1), "");
        out.back().second += (out.back().second.empty() ? "" : "\n") + scene->lua;
    }
    return out;
}

std::string people(const StoryFrame& frame)
{
    std::string out;
    for (const auto& role : frame.roles) {
        std::string groups;
        for (const auto& group : role.groups)
            groups += (groups.empty() ? "" : ", ") + ("\"" + group + "\"");
        out += "role \"" + role.id + "\" { name = " + lua_text(shown_title(role.name, role.id))
            + (groups.empty() ? "" : ", groups = { " + groups + " }") + " }\n";
    }
    for (const auto& nation : frame.nations)
        out += "nation \"" + nation.id + "\" { name = " + lua_text(shown_title(nation.name, nation.id)) + " }\n";
    return out;
}

std::string course_statement(const CourseText& text, int minutes)
{
    const StoryFrame& frame = text.story.frame;
    std::string id = frame.id.empty() ? id_from(title_of(text)) : frame.id;
    if (id.empty())
        id = "story";
    std::string out = lua_comment("Made from " + text.file + ", a story in the form Twee 3."
            + (text.story.ifid.empty() ? "" : " Its IFID is " + text.story.ifid + "."),
        "");
    out += "course \"" + id + "\" {\n  title    = " + lua_text(title_of(text)) + ",\n  version  = \"1.0.0\",\n"
        + "  language = \"en-GB\",\n  minutes  = " + std::to_string(std::max({1, minutes, frame.minutes})) + ",\n}\n";
    return out;
}

} // namespace

std::string title_of(const CourseText& text)
{
    const std::string& own = text.story.frame.title;
    return shown_title(own.empty() ? text.story.title : own, "A story");
}

std::map<std::string, std::string> files_of(const CourseText& text, const std::string& start, Remarks& remarks)
{
    auto units = tagged_units(text);
    if (units.empty() && !text.story.frame.units.empty())
        remarks.push_back(
            {0, "a way leads from one unit into another, or a passage is in none; all of it is one unit here"});
    if (units.empty())
        units.push_back(whole_unit(text));
    std::map<std::string, std::string> out;
    std::string uses;
    int minutes = 0;
    for (std::size_t i = 0; i < units.size(); ++i) {
        minutes += units[i].is.minutes > 0 ? units[i].is.minutes : minutes_of(units[i].scenes);
        for (auto& [path, lua] : unit_files(units[i], i + 1, start)) {
            uses += "use \"" + path + "\"\n";
            out.emplace(path, std::move(lua));
        }
    }
    std::string memory;
    for (const auto& variable : text.memory.known())
        memory += variable.declaration + "\n";
    std::string& course = out["course.lua"];
    course = course_statement(text, minutes);
    for (const auto& part : {people(text.story.frame), memory, uses})
        course += (part.empty() ? "" : "\n") + part;
    if (!text.story.left_over.empty())
        out["left-over.twee"] = write_passages(text.story.left_over);
    return out;
}

} // namespace vignette::author::twee
