#include "engine/author/report/checked.hpp"
#include "tests/diagnostics/codes.hpp"
#include "tests/diagnostics/example.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <chrono>
#include <filesystem>
#include <vector>

namespace vignette::diagnostics {

namespace {

std::vector<std::filesystem::path> catalogue()
{
    std::vector<std::filesystem::path> out;
    for (const auto& entry : std::filesystem::directory_iterator(VIGNETTE_SOURCE_DIR "/tests/diagnostics")) {
        if (entry.path().extension() == ".lua")
            out.push_back(entry.path());
    }
    std::sort(out.begin(), out.end());
    return out;
}

std::string place_of(const course::Diagnostic& finding, const std::vector<course::SourceFile>& sources)
{
    if (finding.where.file >= sources.size() || (finding.where.line == 0 && sources[finding.where.file].text.empty()))
        return "nowhere";
    const std::string& name = sources[finding.where.file].name;
    return finding.where.line == 0 ? name : name + ":" + std::to_string(finding.where.line);
}

/// As `vignette check` does on the day of the examples.
author::report::Checked checked(const Example& example)
{
    const std::chrono::sys_days today{std::chrono::year(2026) / 11 / 22};
    return author::report::check("", example.load(), {true, false, today});
}

} // namespace

TEST_SUITE("diagnostics/catalogue")
{
    TEST_CASE("Catalogue: each example produces its code, at its line, and nothing else")
    {
        for (const auto& path : catalogue()) {
            const Example example = read_example(path);
            const auto all = checked(example);
            std::string told;
            for (const auto& finding : all.findings)
                told += course::render(finding, all.loaded.sources, "");
            INFO(example.code, " must be told at ", example.expects, "; told was:\n", told);
            CHECK(all.findings.size() == 1);
            if (all.findings.empty())
                continue;
            CHECK(all.findings[0].code == example.code);
            CHECK(place_of(all.findings[0], all.loaded.sources) == example.expects);
            CHECK(all.loaded.course.has_value() == !course::has_errors(all.loaded.findings));
        }
    }

    TEST_CASE("Catalogue: each page says what it is, why, and how to mend it")
    {
        for (const auto& path : catalogue()) {
            const Example example = read_example(path);
            CAPTURE(example.code);
            CHECK_FALSE(example.line.empty());
            CHECK(example.why.ends_with('.'));
            CHECK(example.mend.ends_with('.'));
            CHECK_FALSE(example.expects.empty());
        }
    }

    TEST_CASE("Catalogue: every code in the sources has a page, and every page a code")
    {
        const auto codes = codes_in_sources();
        CHECK(codes.size() > 80); // The scan found the sources at all.
        std::vector<std::string> pages;
        for (const auto& path : catalogue())
            pages.push_back(path.stem().string());
        for (const auto& code : codes) {
            INFO("tests/diagnostics/", code.first, ".lua is missing (the code stands in ", code.second, ")");
            CHECK(std::find(pages.begin(), pages.end(), code.first) != pages.end());
        }
        for (const auto& page : pages) {
            INFO("no source reports ", page);
            CHECK(codes.count(page) == 1);
        }
    }

    TEST_CASE("Catalogue: every finding's message is a sentence without its full stop, and says what to do")
    {
        for (const auto& path : catalogue()) {
            const Example example = read_example(path);
            for (const auto& finding : checked(example).findings) {
                CAPTURE(example.code);
                CHECK_FALSE(finding.message.empty());
                CHECK_FALSE(finding.message.ends_with('.'));
                CHECK_FALSE(finding.advice.empty());
            }
        }
    }
}

} // namespace vignette::diagnostics
