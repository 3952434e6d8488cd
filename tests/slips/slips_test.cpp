#include "engine/core/files.hpp"
#include "tests/slips/figures.hpp"

#include <doctest/doctest.h>

#include <filesystem>
#include <iostream>
#include <set>

namespace vignette::slips {

namespace {

constexpr std::uint64_t seed = 2026;
constexpr std::size_t wanted = 2000;

/// The files of the tour.
std::map<std::string, std::string> tour()
{
    const std::filesystem::path folder = VIGNETTE_SOURCE_DIR "/courses/tour";
    std::map<std::string, std::string> out;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(folder)) {
        if (!entry.is_regular_file())
            continue;
        auto text = files::read(entry.path(), 1 << 20);
        REQUIRE(text.ok());
        out[entry.path().lexically_relative(folder).generic_string()] = std::move(text).value();
    }
    return out;
}

} // namespace

TEST_SUITE("slips")
{
    TEST_CASE("Slips: of 2000 in the tour nearly all that break it are told on their line and alone")
    {
        const auto files = tour();
        const Judge judge(files);
        REQUIRE(judge.errors() == 0);
        const auto slips = make_slips(files, seed, wanted);
        REQUIRE(slips.size() == wanted);
        Figures figures;
        for (const auto& slip : slips)
            figures.add(slip, judge.judge(slip));
        std::cout << figures.table();
        CHECK(figures.exact() >= 98.0);
        CHECK(figures.within_two() >= 99.0);
        CHECK(figures.silent() < 0.5);
        CHECK(figures.findings_each() < 1.2);
        CHECK(figures.all().breaks() > 1500); // Else the others say little.
    }

    TEST_CASE("Slips: one seed makes the same slips and another one others")
    {
        const auto files = tour();
        const auto texts = [&](std::uint64_t from) {
            std::vector<std::string> out;
            for (const auto& slip : make_slips(files, from, 300))
                out.push_back(slip.file + slip.text);
            return out;
        };
        CHECK(texts(seed) == texts(seed));
        CHECK(texts(seed) != texts(seed + 1));
    }

    TEST_CASE("Slips: no two are alike and each changes its file")
    {
        const auto files = tour();
        std::set<std::string> texts;
        for (const auto& slip : make_slips(files, seed, wanted)) {
            CHECK(files.at(slip.file) != slip.text);
            CHECK(texts.insert(slip.file + slip.text).second);
        }
    }

    TEST_CASE("Slips: what breaks nothing and what nobody could know is counted apart")
    {
        auto files = tour();
        const Judge judge(files);
        const std::string file = "units/01-a-cup-of-tea.lua";
        const auto outcome = [&](const char* kind, std::string_view from, std::string_view to) {
            Slip slip{kind, file, files.at(file), {}};
            const auto at = slip.text.find(from);
            REQUIRE(at != std::string::npos);
            slip.lines = {Source(file, slip.text).line_at(at)};
            slip.text.replace(at, from.size(), to);
            return judge.judge(slip).outcome;
        };
        CHECK(outcome("letter", "carry on later", "cary on later") == Outcome::OnlyWords);
        CHECK(outcome("number", "minutes = 3, at", "minutes = 4, at") == Outcome::Sound);
        CHECK(outcome("letter", "go      \"kitchen\"", "go      \"kitchn\"") == Outcome::Exact);
        CHECK(outcome("line deleted", "  title   \"The kitchen\"\n", "") == Outcome::WithinTwo);
        CHECK(outcome("letter", ", weeks = 2", "") == Outcome::OnlyWords); // Two is what is meant without it.
        CHECK(outcome("letter", ", hint = \"A few words will do.\"", "") == Outcome::Silent);
        CHECK(outcome("line deleted", ", hint = \"A few words will do.\"", "") == Outcome::Sound);
    }
}

} // namespace vignette::slips
