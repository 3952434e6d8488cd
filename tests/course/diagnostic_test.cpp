#include "engine/course/diagnostic.hpp"

#include <doctest/doctest.h>

namespace vignette::course {

namespace {

std::string shown(const std::string& line, const std::string& marked, Severity severity = Severity::Error)
{
    const std::vector<SourceFile> sources{{"course.lua", "-- a line before\n" + line + "\nfinish \"completed\"\n"}};
    return render({severity, "some-code", {0, 2}, "this is wrong", "do that", marked}, sources, "courses/tour");
}

} // namespace

TEST_SUITE("course/diagnostic")
{
    TEST_CASE("Diagnostic: file, line, what is wrong, what to do, code, the line and a mark")
    {
        CHECK(shown("  go \"hallwy\"", "hallwy")
            == "courses/tour/course.lua:2: this is wrong (do that) [some-code]\n"
               "      go \"hallwy\"\n"
               "          ^^^^^^\n");
    }

    TEST_CASE("Diagnostic: a warning says so")
    {
        CHECK(shown("go \"x\"", "", Severity::Warning)
            == "courses/tour/course.lua:2: warning: this is wrong (do that) [some-code]\n"
               "    go \"x\"\n"
               "    ^\n");
    }

    TEST_CASE("Diagnostic: a note says so, and the way to it stands below")
    {
        const std::vector<SourceFile> sources{{"course.lua", "\ngo \"x\"\n"}};
        const Diagnostic finding{
            Severity::Note, "some-code", {0, 2}, "this is odd", "look at it", "", {"start", "choose “Sit”"}};
        CHECK(render(finding, sources, "")
            == "course.lua:2: note: this is odd (look at it) [some-code]\n"
               "    go \"x\"\n"
               "    ^\n"
               "    How to get there: start → choose “Sit”\n");
    }

    TEST_CASE("Diagnostic: the mark stands under letters, not under bytes, and tabs stay tabs")
    {
        CHECK(shown("\tsay(\"zoë\", \"Où?\", \"zoé\")", "zoé")
            == "courses/tour/course.lua:2: this is wrong (do that) [some-code]\n"
               "    \tsay(\"zoë\", \"Où?\", \"zoé\")\n"
               "    \t                   ^^^\n");
    }

    TEST_CASE("Diagnostic: a short name is marked where it is a word, not inside another")
    {
        CHECK(shown("option \"on\" \"Go on.\"", "on")
            == "courses/tour/course.lua:2: this is wrong (do that) [some-code]\n"
               "    option \"on\" \"Go on.\"\n"
               "            ^^\n");
    }

    TEST_CASE("Diagnostic: what is not on the line leaves a mark at its beginning")
    {
        CHECK(shown("    narrate \"x\"", "elsewhere")
            == "courses/tour/course.lua:2: this is wrong (do that) [some-code]\n"
               "        narrate \"x\"\n"
               "        ^\n");
    }

    TEST_CASE("Diagnostic: a blank line, a line that is not there and a file that is not there show no line")
    {
        const std::vector<SourceFile> sources{{"course.lua", "\n"}};
        const auto at = [&](std::uint32_t file, std::uint32_t line, std::string_view folder) {
            return render({Severity::Error, "some-code", {file, line}, "this is wrong", "", ""}, sources, folder);
        };
        CHECK(at(0, 1, "") == "course.lua:1: this is wrong [some-code]\n");
        CHECK(at(0, 99, "tour/") == "tour/course.lua:99: this is wrong [some-code]\n");
        CHECK(at(0, 0, "tour") == "tour/course.lua: this is wrong [some-code]\n");
        CHECK(at(7, 1, "tour") == "tour: this is wrong [some-code]\n");
    }

    TEST_CASE("Diagnostic: columns are characters of the marked word and of the whole line without one")
    {
        const std::vector<SourceFile> sources{{"course.lua", "\tsay(\"zoë\", \"Où?\", \"zoé\")  \r\n\n"}};
        const auto at = [&](std::uint32_t line, std::string marked, std::uint32_t file = 0) {
            const auto columns = columns_of({Severity::Error, "c", {file, line}, "m", "a", std::move(marked)}, sources);
            return std::to_string(columns.from) + "-" + std::to_string(columns.to);
        };
        CHECK(at(1, "zoé") == "21-24");
        CHECK(at(1, "zoë") == "7-10");
        CHECK(at(1, "") == "2-26");
        CHECK(at(1, "elsewhere") == "2-26");
        CHECK(at(2, "x") == "1-1");
        CHECK(at(0, "x") == "1-1");
        CHECK(at(9, "x") == "1-1");
        CHECK(at(1, "x", 7) == "1-1");
    }

    TEST_CASE("Diagnostics: are told by file and line, errors before warnings, each once")
    {
        const auto finding = [](Severity severity, std::string code, std::uint32_t file, std::uint32_t line) {
            return Diagnostic{severity, std::move(code), {file, line}, "m", "a", ""};
        };
        std::vector<Diagnostic> all{finding(Severity::Error, "late", 1, 1), finding(Severity::Warning, "warned", 0, 5),
            finding(Severity::Error, "wrong", 0, 5), finding(Severity::Error, "early", 0, 2),
            finding(Severity::Error, "wrong", 0, 5)};
        sort_for_people(all);
        std::string order;
        for (const auto& one : all)
            order += one.code + " ";
        CHECK(order == "early wrong warned late ");
        CHECK(has_errors(all));
        CHECK_FALSE(has_errors({finding(Severity::Warning, "warned", 0, 1)}));
        CHECK_FALSE(has_errors({}));
    }
}

} // namespace vignette::course
