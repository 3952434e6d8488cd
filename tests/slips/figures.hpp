#pragma once

#include "tests/slips/verdict.hpp"

#include <array>
#include <cstddef>
#include <map>
#include <string>
#include <string_view>

namespace vignette::slips {

/// How often each outcome came out.
struct Tally {
    std::array<std::size_t, 6> by{};
    std::size_t findings = 0; ///< Of those that were told.
    std::size_t alone = 0; ///< Told with one finding.

    void add(const Verdict&);
    std::size_t of(Outcome outcome) const { return by[static_cast<std::size_t>(outcome)]; }
    std::size_t told() const { return of(Outcome::Exact) + of(Outcome::WithinTwo) + of(Outcome::Elsewhere); }
    std::size_t breaks() const { return told() + of(Outcome::Silent); }
    std::size_t made() const { return breaks() + of(Outcome::Sound) + of(Outcome::OnlyWords); }
};

/// What became of many slips, by kind and together. Unit: per cent of those that break the course.
class Figures {
public:
    void add(const Slip&, const Verdict&);

    const Tally& all() const { return m_all; }
    double exact() const;
    double within_two() const;
    double silent() const;
    double alone() const; ///< Of those that were told.
    double findings_each() const; ///< Findings, not per cent, for each slip that was told.

    /// One row a kind, the figures, and every slip that passed in silence.
    std::string table() const;

private:
    std::map<std::string_view, Tally> m_kinds;
    Tally m_all;
    std::string m_silent;
};

} // namespace vignette::slips
