#include "tests/scripting/support.hpp"

#include <doctest/doctest.h>

namespace vignette::scripting {

namespace {

const std::string opening = "course \"c\" { title = \"C\", version = \"1.0.0\" }\n" // 1
                            "unit \"u\" { title = \"U\", minutes = 5 }\n"; // 2

/// Line, code and message of everything that loading tells about a course with these lines behind its opening.
std::string codes_told_of(const std::string& lines)
{
    const auto result = load_files(files_in_memory({{"course.lua", opening + lines}}));
    std::string out;
    for (const auto& finding : result.findings)
        out += std::to_string(finding.where.line) + " " + finding.code + ": " + finding.message + "\n";
    return out;
}

} // namespace

TEST_SUITE("scripting/consequences")
{
    TEST_CASE("Spelling: a name that is meant twice is misspelt where it is declared")
    {
        CHECK(codes_told_of("character \"amna\" { name = \"Amina\" }\n"
                            "scene \"a\"\n  say(\"amina\", \"I have to go.\")\n  say(\"amina\", \"Let me out.\")\n"
                            "  finish \"completed\"\n")
            == "3 two-spellings: “amna” stands only here; “amina” is meant on line 5 and 6\n");
    }

    TEST_CASE("Spelling: of two that are written once the one with words of the course is right")
    {
        CHECK(codes_told_of("scene \"a\"\n  narrate \"You go to the kitchen.\"\n  go \"kitchen\"\n"
                            "scene \"kitchne\"\n  finish \"completed\"\n")
            == "6 two-spellings: “kitchne” stands only here; “kitchen” is meant on line 5\n");
        CHECK(codes_told_of("scene \"a\"\n  narrate \"You go to the kitchen.\"\n  go \"kitchne\"\n"
                            "scene \"kitchen\"\n  finish \"completed\"\n")
            == "5 unknown-scene: there is no scene called kitchne; did you mean kitchen?\n");
    }

    TEST_CASE("Spelling: among numbered ids the one that is built in another way is wrong")
    {
        const auto source = [](const std::string& id) {
            return "source \"" + id + "\" { text = \"A fact.\", status = \"general\" }\n";
        };
        const std::string scene = "scene \"a\"\n  choose \"What?\"\n    option \"b\" \"Go.\"\n      result \"So.\"\n"
                                  "      evidence({ \"F1\", \"F2\", \"F3\" }, \"It is known.\")\n"
                                  "      finish \"completed\"\n";
        CHECK(codes_told_of(source("F1") + source("F2") + source("x3") + scene)
            == "5 two-spellings: “x3” stands only here; “F3” is meant on line 10\n");
    }

    TEST_CASE("Spelling: what nothing is like is told once with the other lines")
    {
        CHECK(codes_told_of("scene \"a\"\n  say(\"amina\", \"I have to go.\")\n  say(\"amina\", \"Let me out.\")\n"
                            "  finish \"completed\"\n")
            == "4 unknown-character: there is no character called amina (the same on line 5)\n");
    }

    TEST_CASE("Places: a finding stands on the line of its field")
    {
        CHECK(codes_told_of("source \"T1\" {\n  text = \"A fact.\",\n  status = \"genral\", recheck = true,\n}\n"
                            "scene \"a\"\n  finish \"completed\"\n")
            == "5 unknown-value: “genral” is no status of a source\n");
        CHECK(codes_told_of("reflect_on = 1\nscene \"a\"\n  jot \"q\" {\n    prompt = \"Why?\",\n    lins = 3,\n  }\n"
                            "  finish \"completed\"\n")
                  .find("7 unknown-field: jot has nothing called lins\n")
            != std::string::npos);
    }

    TEST_CASE("Consequences: one lost line is one finding")
    {
        const std::string choice = "  choose \"What?\"\n";
        const std::string options = "    option \"b\" \"Go.\"\n      because \"It is late.\"\n      result \"So.\"\n"
                                    "      finish \"completed\"\n";
        CHECK(codes_told_of("scene \"a\"\n" + choice + options).empty());
        CHECK(codes_told_of("scene \"a\"\n" + options) == "4 misplaced-word: this option belongs to no choice\n");
        CHECK(codes_told_of("scene \"a\"\n  title \"A\"\n" + choice + options
                  + "  title \"B\"\n  narrate \"It is over.\"\n" + "  finish \"completed\"\n")
            == "10 said-twice: this scene has a second title\n");
        CHECK(codes_told_of("scene \"a\"\nscene \"a\"\n  title \"A\"\n  finish \"completed\"\n")
            == "4 duplicate-id: there is already a scene called a, at line 3\n");
        CHECK(codes_told_of(
                  "scene \"a\"\n" + choice + "    option \"Go.\"\n      result \"So.\"\n      finish \"completed\"\n")
            == "5 missing-argument: option is not finished: its id is missing\n");
    }

    TEST_CASE("Consequences: what stands in the wrong place for a run of lines is told of the first")
    {
        CHECK(codes_told_of("scene \"a\"\n  choose \"What?\"\n    option \"b\" \"Go.\"\n      result \"So.\"\n"
                            "      finish \"completed\"\n  narrate \"One.\"\n  narrate \"Two.\"\n"
                            "    option \"c\" \"Stay.\"\n      result \"So.\"\n      finish \"completed\"\n"
                            "  narrate \"Three.\"\n")
            == "8 telling-after-choice: narrate stands after the choice; a scene's telling comes before it\n"
               "13 telling-after-choice: narrate stands after the choice; a scene's telling comes before it\n");
    }
}

} // namespace vignette::scripting
