#include "engine/author/report/manual.hpp"

#include <doctest/doctest.h>

#include <algorithm>

namespace vignette::author::report {

TEST_SUITE("report/manual")
{
    TEST_CASE("Manual: a page has its line and why and mend and an example without its head")
    {
        const Page page = read_page("some-code",
            "--- some-code: something is off: like this\n--- Why: It harms.\n--- Mend: Mend it.\n"
            "--- Example expects: units/01.lua:2\n--- Example has: media/door.svg\ncourse \"x\"\n-- a comment\n"
            "--- File: units/01.lua\nunit \"y\"\n");
        CHECK(page.line == "something is off: like this");
        CHECK(page.why == "It harms.");
        CHECK(page.mend == "Mend it.");
        CHECK(page.expects == "units/01.lua:2");
        REQUIRE(page.other.size() == 1);
        CHECK(page.other[0].first == "Example has");
        CHECK(page.other[0].second == "media/door.svg");
        CHECK(page.head_lines == 5);
        REQUIRE(page.files.size() == 2);
        CHECK(page.files[0].first == "course.lua");
        CHECK(page.files[0].second.ends_with("course \"x\"\n-- a comment\n"));
        CHECK(page.files[1].second == "unit \"y\"\n");
    }

    TEST_CASE("Manual: a page without a head or without anything is read too")
    {
        CHECK(read_page("x", "").head_lines == 0);
        CHECK(read_page("x", "--- Why").why.empty());
        CHECK(read_page("x", "--- \n--- :\n").line.empty());
    }

    TEST_CASE("Manual: every page of the catalogue is in the program and sorted and whole")
    {
        const auto all = catalogue();
        CHECK(all.size() > 80);
        CHECK(std::is_sorted(all.begin(), all.end(), [](const auto& a, const auto& b) { return a.code < b.code; }));
        for (const auto& entry : all) {
            const Page page = read_page(entry.code, entry.text);
            CAPTURE(page.code);
            CHECK_FALSE(page.line.empty());
            CHECK_FALSE(page.why.empty());
            CHECK_FALSE(page.mend.empty());
            CHECK_FALSE(page.expects.empty());
            CHECK(page.head_lines >= 4);
        }
    }

    TEST_CASE("Manual: a code is found and a slip in it is answered with the nearest one")
    {
        REQUIRE(find_page("unknown-scene") != nullptr);
        CHECK(find_page("unknown-scene")->text.starts_with("--- unknown-scene: "));
        CHECK(find_page("unknown-scen") == nullptr);
        CHECK(nearest_code("unknown-scen") == "unknown-scene");
        CHECK(nearest_code("zzzzzzzz").empty());
    }
}

} // namespace vignette::author::report
