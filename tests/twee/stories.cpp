#include "tests/twee/stories.hpp"

#include "engine/core/text.hpp"
#include "scripting/loader.hpp"

#include <doctest/doctest.h>

namespace vignette::author::twee {

ImportedStory imported(const std::string& story)
{
    auto result = import_twee("s.twee", story);
    REQUIRE_MESSAGE(result.ok(), result.error().message);
    return std::move(result).value();
}

course::Course course_of(const ImportedStory& story)
{
    auto loaded = scripting::load_files(scripting::files_in_memory(story.files));
    std::string told;
    for (const auto& finding : loaded.findings)
        told += course::render(finding, loaded.sources, "");
    REQUIRE_MESSAGE(loaded.course, told);
    return std::move(*loaded.course);
}

std::string scenes_of(const std::string& story)
{
    const auto made = imported(story);
    course_of(made);
    const std::string& unit = made.files.at("units/01-story.lua");
    return unit.substr(unit.find("\n\n") + 2);
}

std::string memory_of(const std::string& story)
{
    const auto made = imported(story);
    course_of(made);
    std::string out;
    for (const auto line : text::lines(made.files.at("course.lua"))) {
        if (line.starts_with("flag ") || line.starts_with("counter ") || line.starts_with("state "))
            out.append(line).append("\n");
    }
    return out;
}

std::string remarks_on(const std::string& story)
{
    std::string out;
    const std::string lines = in_lines("", imported(story).remarks);
    for (const auto line : text::lines(lines)) {
        if (!line.empty())
            out.append(line.substr(1)).append("\n");
    }
    return out;
}

} // namespace vignette::author::twee
