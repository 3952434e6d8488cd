#include "engine/author/report/forms.hpp"
#include "scripting/loader.hpp"
#include "tests/report/sample.hpp"

#include <doctest/doctest.h>
#include <nlohmann/json.hpp>

#include <string>
#include <vector>

namespace vignette::author::report {

namespace {

using nlohmann::json;

std::vector<json> lines_of(const std::string& text)
{
    std::vector<json> out;
    for (std::size_t from = 0; from < text.size();) {
        const std::size_t to = text.find('\n', from);
        REQUIRE(to != std::string::npos);
        out.push_back(json::parse(text.substr(from, to - from)));
        from = to + 1;
    }
    return out;
}

} // namespace

TEST_SUITE("report/forms")
{
    TEST_CASE("GCC form: file line column kind message and code with columns in characters")
    {
        CHECK(gcc_form(invented())
            == "my courses/tea: 2/course.lua:1:20: error: nothing leads on (lead on) [no-ending]\n"
               "my courses/tea: 2/course.lua:2:2: warning: this is “hard” to read (use shorter words) [hard-to-read]\n"
               "my courses/tea: 2/course.lua:1:1: note: 1 of 2 sources is to be checked (look it up) [fact-to-check]\n"
               "my courses/tea: 2:1:1: error: there is no such folder (check the name) [no-folder]\n");
    }

    TEST_CASE("People: each finding is rendered with its kind and its route")
    {
        const std::string all = for_people(invented());
        CHECK(all.find("course.lua:1: nothing leads on (lead on) [no-ending]\n") != std::string::npos);
        CHECK(all.find("How to get there: start “Ten to five” → choose “Sit.”\n") != std::string::npos);
        CHECK(all.find("course.lua:2: warning: this is") != std::string::npos);
        CHECK(all.find("course.lua: note: 1 of 2") != std::string::npos);
    }

    TEST_CASE("JSON: a line a finding with its route and column and a last line that sums up")
    {
        const auto all = lines_of(json_lines(invented()));
        REQUIRE(all.size() == 5);
        CHECK(all[0]
            == json{{"severity", "error"}, {"code", "no-ending"}, {"file", "course.lua"}, {"line", 1}, {"column", 20},
                {"message", "nothing leads on"}, {"advice", "lead on"},
                {"route", {"start “Ten to five”", "choose “Sit.”"}}});
        CHECK(all[1]["severity"] == "warning");
        CHECK(all[2]["severity"] == "note");
        CHECK(all[3]["file"] == "");
        const json& summary = all[4]["summary"];
        CHECK(summary["course"] == "my courses/tea: 2");
        CHECK(summary["loads"] == false);
        CHECK(summary["errors"] == 2);
        CHECK(summary["warnings"] == 1);
        CHECK(summary["notes"] == 1);
    }

    TEST_CASE("JSON: bytes that are no text come out as text")
    {
        Checked checked;
        checked.folder = "caf\xE9";
        CHECK(lines_of(json_lines(checked)).size() == 1);
    }

    TEST_CASE("Checked: text findings and exploring come together and are sorted")
    {
        const Checked checked = checked_small();
        REQUIRE(checked.findings.size() == 1);
        CHECK(checked.findings[0].code == "long-sentence");
        CHECK(checked.findings[0].where.line == 5);
        CHECK(checked.sound());
        REQUIRE(checked.explored);
        CHECK(checked.reading.size() == 1);
    }

    TEST_CASE("Checked: warnings count as errors for publishing and notes do not")
    {
        CheckWish wish;
        wish.explore = false;
        CHECK_FALSE(checked_small(wish).explored);
        auto warned = small_course();
        warned += "scene \"lost\"\n  finish \"completed\"\n";
        const auto load = [&] { return scripting::load_files(scripting::files_in_memory({{"course.lua", warned}})); };
        const Checked draft = check("x", load(), wish);
        CHECK(draft.count(course::Severity::Warning) == 1);
        CHECK(draft.sound());
        wish.publish = true;
        const Checked published = check("x", load(), wish);
        CHECK(published.count(course::Severity::Error) == 1);
        CHECK(published.count(course::Severity::Note) == 1);
        CHECK_FALSE(published.sound());
        CHECK(checked_small(wish).sound());
    }
}

} // namespace vignette::author::report
