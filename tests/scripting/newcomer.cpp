#include "tests/scripting/newcomer.hpp"

#include "tests/scripting/support.hpp"

#include <doctest/doctest.h>

namespace vignette::scripting {

namespace {

const std::string opening_with_jo = "course \"c\" { title = \"C\", version = \"1.0.0\" }\n" // 1
                                    "character \"jo\" { name = \"Jo\" }\n" // 2
                                    "flag \"rushed\"\nstate \"mood\" { \"calm\", \"upset\" }\n" // 3, 4
                                    "unit \"u\" { title = \"U\", minutes = 5 }\n"; // 5

} // namespace

std::string told_of(const std::string& lines)
{
    const auto result = load_files(files_in_memory({{"course.lua", opening_with_jo + lines}, {"m.svg", ""}}));
    std::string out;
    for (const auto& finding : result.findings)
        out += std::to_string(finding.where.line) + ": " + finding.message + " (" + finding.advice + ")\n";
    return out;
}

std::string in_scene(const std::string& lines)
{
    return told_of("scene \"a\"\n" + lines + "  finish \"completed\"\n");
}

std::string in_option(const std::string& lines)
{
    return told_of("scene \"a\"\n  choose \"What?\"\n    option \"b\" \"Go.\"\n" + lines
        + "      result \"So.\"\n      finish \"completed\"\n    option \"c\" \"Stay.\"\n      result \"So.\"\n"
          "      finish \"completed\"\n");
}

std::string marked_in_scene(const std::string& lines)
{
    const std::string source = opening_with_jo + "scene \"a\"\n" + lines + "  finish \"completed\"\n";
    const auto result = load_files(files_in_memory({{"course.lua", source}}));
    REQUIRE(result.findings.size() == 1);
    return result.findings[0].marked;
}

} // namespace vignette::scripting
