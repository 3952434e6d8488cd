#include "engine/core/files.hpp"
#include "tests/slips/verdict.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <array>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iomanip>
#include <iostream>
#include <sstream>

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

/// How often each outcome came out.
struct Tally {
    std::array<std::size_t, 6> by{};
    std::size_t findings = 0, alone = 0;

    std::size_t of(Outcome outcome) const { return by[static_cast<std::size_t>(outcome)]; }
    std::size_t told() const { return of(Outcome::Exact) + of(Outcome::WithinTwo) + of(Outcome::Elsewhere); }
    std::size_t breaks() const { return told() + of(Outcome::Silent); }
    std::size_t made() const { return breaks() + of(Outcome::Sound) + of(Outcome::OnlyWords); }
    void add(const Verdict& verdict)
    {
        ++by[static_cast<std::size_t>(verdict.outcome)];
        if (verdict.outcome <= Outcome::Elsewhere) {
            findings += verdict.findings;
            alone += verdict.findings == 1 ? 1 : 0;
        }
    }
};

void print_row(std::ostream& out, std::string_view name, const Tally& tally)
{
    out << std::left << std::setw(44) << name << std::right;
    for (const std::size_t number : {tally.made(), tally.breaks(), tally.of(Outcome::Exact),
             tally.of(Outcome::WithinTwo), tally.of(Outcome::Elsewhere), tally.of(Outcome::Silent),
             tally.of(Outcome::Sound), tally.of(Outcome::OnlyWords)})
        out << std::setw(8) << number;
    out << "\n";
}

double percent(std::size_t part, std::size_t whole)
{
    return 100.0 * static_cast<double>(part) / static_cast<double>(whole);
}

} // namespace

TEST_SUITE("slips")
{
    TEST_CASE("Slips: of 2000 in the tour nearly all that break it are told on their line")
    {
        const auto files = tour();
        const Judge judge(files);
        REQUIRE(judge.original().findings.empty());
        const auto slips = make_slips(files, seed, wanted);
        REQUIRE(slips.size() == wanted);
        std::map<std::string_view, Tally> rows;
        Tally all;
        std::ofstream log;
        if (const char* path = std::getenv("SLIPS_LOG"))
            log.open(path);
        for (const auto& slip : slips) {
            const Verdict verdict = judge.judge(slip);
            rows[slip.kind].add(verdict);
            all.add(verdict);
            if (log) {
                static constexpr std::array names{"exact", "near", "elsewhere", "silent", "sound", "words"};
                log << "=== " << names[static_cast<std::size_t>(verdict.outcome)] << " " << verdict.findings << " | "
                    << slip.kind << " | " << slip.file;
                for (const auto line : slip.lines)
                    log << ":" << line;
                log << "\n";
                std::vector<std::string> lines(1);
                for (const char c : slip.text)
                    c == '\n' ? lines.emplace_back() : (lines.back() += c, lines.back());
                for (const auto line : slip.lines)
                    log << "  > " << (line >= 1 && line <= lines.size() ? lines[line - 1] : "") << "\n";
                log << verdict.shown;
            }
        }
        std::ostringstream table;
        table << std::left << std::setw(44) << "kind" << std::right;
        for (const char* title : {"made", "breaks", "exact", "in 2", "else", "silent", "sound", "words"})
            table << std::setw(8) << title;
        table << "\n";
        for (const auto& kind : kinds())
            print_row(table, kind.name, rows[kind.name]);
        print_row(table, "all", all);
        const double exact = percent(all.of(Outcome::Exact), all.breaks());
        const double near = percent(all.of(Outcome::Exact) + all.of(Outcome::WithinTwo), all.breaks());
        const double silent = percent(all.of(Outcome::Silent), all.breaks());
        table << std::fixed << std::setprecision(2) << "exact " << exact << " %, within two " << near << " %, silent "
              << silent << " %; findings a slip told "
              << static_cast<double>(all.findings) / static_cast<double>(all.told()) << ", alone "
              << percent(all.alone, all.told()) << " %\n";
        std::cout << table.str();
        CHECK(exact >= 95.0);
        CHECK(near >= 98.0);
        CHECK(silent < 2.0);
    }
}

} // namespace vignette::slips
