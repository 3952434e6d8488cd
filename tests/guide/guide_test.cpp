// courses/README.md teaches the course language. What it shows must be so.

#include "engine/author/report/checked.hpp"
#include "engine/core/text.hpp"
#include "engine/course/words.hpp"
#include "engine/play/plan.hpp"
#include "scripting/loader.hpp"
#include "tests/guide/examples.hpp"
#include "tests/guide/wrap.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <chrono>
#include <regex>
#include <set>

namespace vignette::guide {

namespace {

std::vector<Example> examples(std::string_view language)
{
    std::vector<Example> out;
    for (auto& example : read_examples(guide_text())) {
        if (example.language == language)
            out.push_back(std::move(example));
    }
    return out;
}

course::Loaded load(const Example& example)
{
    return scripting::load_files(scripting::files_in_memory(wrapped(example)));
}

std::string told(const course::Loaded& loaded, const std::vector<course::Diagnostic>& findings)
{
    std::string out;
    for (const auto& finding : findings)
        out += course::render(finding, loaded.sources, "");
    return out;
}

/// As `vignette check` does, on the day of the examples.
author::report::Checked checked(const Example& example)
{
    const std::chrono::sys_days today{std::chrono::year(2026) / 11 / 22};
    return author::report::check("", load(example), {true, false, today});
}

bool holds_part(const std::vector<Example>& all, std::string_view word)
{
    return std::any_of(all.begin(), all.end(),
        [&](const Example& example) { return example.text.find(std::string(word) + "(\"") != std::string::npos; });
}

/// The section of one word.
std::string section(std::string_view word)
{
    const std::string text = guide_text();
    const auto begin = text.find("#### `" + std::string(word) + "`");
    return begin == std::string::npos ? "" : text.substr(begin, text.find("\n#", begin) - begin);
}

/// Whether `field =` stands in an example that has a line with `word`. What `when` goes with is a list.
bool shows(const Example& example, std::string_view word, std::string_view field)
{
    if (field == "when")
        return section("when").find("`" + std::string(word) + "`") != std::string::npos;
    const auto words = first_words(example.text);
    const std::regex set("\\b" + std::string(field) + "\\s*=[^=]");
    return std::find(words.begin(), words.end(), word) != words.end() && std::regex_search(example.text, set);
}

} // namespace

TEST_SUITE("guide")
{
    TEST_CASE("Guide: every example loads without a finding")
    {
        const auto all = examples("lua");
        CHECK(all.size() > 50);
        for (const auto& example : all) {
            if (!example.wrong.empty())
                continue;
            const auto loaded = load(example);
            INFO("courses/README.md:", example.line, "\n", told(loaded, loaded.findings), "\n",
                wrapped(example).at("course.lua"));
            CHECK(loaded.findings.empty());
        }
    }

    TEST_CASE("Guide: what is shown as a slip gives the finding that is said")
    {
        std::size_t slips = 0;
        for (const auto& example : examples("lua")) {
            if (example.wrong.empty())
                continue;
            ++slips;
            const auto all = checked(example);
            INFO("courses/README.md:", example.line, " must give ", example.wrong, "; told was:\n",
                told(all.loaded, all.findings));
            CHECK(all.findings.size() == 1);
            CHECK((!all.findings.empty() && all.findings.front().code == example.wrong));
        }
        CHECK(slips > 5);
    }

    TEST_CASE("Guide: every word of the language stands in an example")
    {
        const auto all = examples("lua");
        std::set<std::string, std::less<>> met;
        for (const auto& example : all) {
            for (const auto word : first_words(example.text))
                met.emplace(word);
        }
        for (const auto& word : course::words()) {
            INFO(word.name, " has no example in courses/README.md");
            CHECK(met.count(word.name) == 1);
        }
        for (const auto& word : course::part_words()) {
            INFO(word.name, " has no example in courses/README.md");
            CHECK(holds_part(all, word.name));
        }
    }

    TEST_CASE("Guide: every word has a heading")
    {
        std::string headings;
        const std::string text = guide_text();
        for (const auto line : text::lines(text)) {
            if (line.starts_with("#### "))
                headings.append(line).append("\n");
        }
        for (const auto& word : course::words()) {
            INFO(word.name, " stands in no heading of courses/README.md");
            CHECK(headings.find("`" + std::string(word.name) + "`") != std::string::npos);
        }
    }

    TEST_CASE("Guide: every field of a word is shown in an example")
    {
        const auto all = examples("lua");
        for (const auto& word : course::words()) {
            for (const auto& field : word.fields) {
                INFO(word.name, " has the field ", field.name,
                    ", and no example of courses/README.md with both shows it");
                CHECK(std::any_of(all.begin(), all.end(),
                    [&](const Example& example) { return shows(example, word.name, field.name); }));
            }
        }
    }

    TEST_CASE("Guide: every plan can be read")
    {
        const auto all = examples("plan");
        CHECK(all.size() > 1);
        for (const auto& example : all) {
            const auto plan = play::parse_plan("courses/README.md", example.text);
            INFO("courses/README.md:", example.line, "\n", plan ? "" : plan.error().message);
            CHECK(plan.ok());
        }
    }

    TEST_CASE("Guide: it is no longer than somebody reads")
    {
        std::size_t shown = 0;
        const std::string text = guide_text();
        for (const auto line : text::lines(text))
            shown += line.starts_with("<!--") ? 0 : 1;
        CHECK(shown <= 1000);
    }
}

} // namespace vignette::guide
