#include "engine/core/text.hpp"
#include "scripting/edit/same.hpp"
#include "tests/edit/folder.hpp"

#include <doctest/doctest.h>

#include <string>
#include <vector>

namespace vignette::scripting {

namespace {

std::string without_line(const std::string& source, std::size_t number)
{
    std::string out;
    const auto lines = text::lines(source);
    for (std::size_t i = 0; i < lines.size(); ++i) {
        if (i != number)
            out.append(lines[i]).append("\n");
    }
    return out;
}

/// Comments; what says the same as leaving it out; and the description of a picture to search, which the graph has not.
bool says_nothing_new(std::string_view line)
{
    line = text::trim(line);
    for (const std::string_view start :
        {"--", "language = \"en-GB\"", "privacy  = \"standard\"", "start   = ", "alt = \"The same kitchen."}) {
        if (line.starts_with(start))
            return true;
    }
    return line.empty();
}

} // namespace

TEST_SUITE("edit")
{
    TEST_CASE("Difference: a course is the same as itself")
    {
        const auto course = loaded(course_in_tree("tour"));
        CHECK(!difference(course, course, {}, ""));
    }

    TEST_CASE("Difference: whatever line of the tour is left out is seen")
    {
        const Texts texts = course_in_tree("tour");
        const auto whole = loaded(texts);
        std::size_t loads = 0;
        for (const std::string path : {"course.lua", "units/01-a-cup-of-tea.lua", "units/02-the-tea-round.lua"}) {
            const auto lines = text::lines(texts.at(path));
            for (std::size_t i = 0; i < lines.size(); ++i) {
                if (says_nothing_new(lines[i]))
                    continue;
                Texts less = texts;
                less[path] = without_line(texts.at(path), i);
                const auto loaded_less = load_files(files_in_memory(less));
                if (!loaded_less.course)
                    continue;
                ++loads;
                CHECK_MESSAGE(difference(whole, *loaded_less.course, {}, ""), path, ":", i + 1, ": ", lines[i]);
            }
        }
        CHECK(loads > 80);
    }

    TEST_CASE("Difference: says which piece differs")
    {
        const Texts texts = course_in_tree("tour");
        Texts other = texts;
        auto& unit = other["units/01-a-cup-of-tea.lua"];
        const std::string line = "add(\"warmth\", 1)";
        unit.replace(unit.find(line), line.size(), "add(\"warmth\", 2)");
        CHECK(difference(loaded(texts), loaded(other), {}, "") == "effect in scene how_does_he_take_it");
    }
}

} // namespace vignette::scripting
