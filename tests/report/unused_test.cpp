#include "engine/author/report/forms.hpp"
#include "scripting/loader.hpp"

#include <doctest/doctest.h>

namespace vignette::author::report {

namespace {

/// What is said of a course with these declarations from line 2, these lines in its first option, and a text at its
/// end.
std::string told(const std::string& declared, const std::string& effects, const std::string& text)
{
    const std::string course = "course \"c\" { title = \"C\", version = \"1.0.0\" }\n" + declared
        + "unit \"u\" { title = \"U\", minutes = 5 }\nscene \"a\"\n  choose \"What now?\"\n"
          "    option \"sit\" \"Sit.\"\n"
        + effects + "      result \"You sit.\"\n" + text + "      finish \"completed\"\n";
    const auto all = check("", scripting::load_files(scripting::files_in_memory({{"course.lua", course}})), {});
    std::string out;
    for (const auto& finding : all.findings)
        out += std::to_string(finding.where.line) + " " + finding.code + ": " + finding.message + "\n";
    return out;
}

} // namespace

TEST_SUITE("report/unused")
{
    TEST_CASE("Unused: what is changed and asked about or shown is no finding")
    {
        const std::string counter = "counter \"trust\" { from = 0, to = 3 }\n", add = "      add(\"trust\", 1)\n";
        CHECK(told(counter, add, "      result \"You have {trust}.\"\n") == "");
        CHECK(told(counter, add, "      result \"More.\" { when = \"trust > 0\" }\n") == "");
        const std::string compute = "compute(\"warm\", { \"trust\" }, function(trust) return trust * 2 end)\n";
        CHECK(told(counter + compute, add, "      result \"It is {warm}.\"\n") == "");
        CHECK(told(counter + compute, add, "") == "3 unused-variable: nothing asks about the computed value warm\n");
    }

    TEST_CASE("Unused: what nothing asks about is told where it is declared")
    {
        CHECK(told("flag \"rushed\"\n", "", "")
            == "2 unused-variable: nothing asks about the flag rushed, and nothing changes it\n");
        CHECK(told("flag \"rushed\"\n", "      set(\"rushed\", true)\n", "")
            == "2 unused-variable: nothing asks about the flag rushed\n");
    }

    TEST_CASE("Unused: what nothing changes is told with what it always is")
    {
        CHECK(told("counter \"trust\" { from = 0, to = 3, start = 2 }\n", "", "      result \"You have {trust}.\"\n")
            == "2 unused-variable: nothing changes the counter trust, so that it is always 2\n");
        CHECK(told("state \"mood\" { \"calm\", \"upset\" }\n", "", "      result \"It is {mood}.\"\n")
            == "2 unused-variable: nothing changes the state mood, so that it is always calm\n");
        CHECK(told("flag \"rushed\"\n", "", "      result \"Fast.\" { when = \"rushed\" }\n")
            == "8 never-told: this is never told: “rushed” is never true there\n");
        CHECK(told("flag \"rushed\"\n", "", "      result \"Slowly.\" { when = \"not rushed\" }\n")
            == "2 unused-variable: nothing changes the flag rushed, so that it is always false\n");
    }
}

} // namespace vignette::author::report
