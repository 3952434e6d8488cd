#include "tests/slips/figures.hpp"

#include <iomanip>
#include <sstream>

namespace vignette::slips {

namespace {

double percent(std::size_t part, std::size_t whole)
{
    return whole == 0 ? 0.0 : 100.0 * static_cast<double>(part) / static_cast<double>(whole);
}

template <typename Cells>
void row(std::ostream& out, std::string_view name, const Cells& cells)
{
    out << std::left << std::setw(42) << name << std::right;
    for (const auto& cell : cells)
        out << std::setw(10) << cell;
    out << "\n";
}

void row(std::ostream& out, std::string_view name, const Tally& tally)
{
    row(out, name,
        std::array{tally.made(), tally.breaks(), tally.of(Outcome::Exact), tally.of(Outcome::WithinTwo),
            tally.of(Outcome::Elsewhere), tally.of(Outcome::Silent), tally.of(Outcome::Sound),
            tally.of(Outcome::OnlyWords)});
}

} // namespace

void Tally::add(const Verdict& verdict)
{
    ++by[static_cast<std::size_t>(verdict.outcome)];
    if (verdict.outcome > Outcome::Elsewhere)
        return;
    findings += verdict.findings;
    alone += verdict.findings == 1 ? 1 : 0;
}

void Figures::add(const Slip& slip, const Verdict& verdict)
{
    m_kinds[slip.kind].add(verdict);
    m_all.add(verdict);
    if (verdict.outcome == Outcome::Silent) {
        const Source source(slip.file, slip.text);
        m_silent += "  " + std::string(slip.kind) + ", " + slip.file + ":" + std::to_string(slip.lines.front()) + ": "
            + std::string(source.line(slip.lines.front())) + "\n";
    }
}

double Figures::exact() const
{
    return percent(m_all.of(Outcome::Exact), m_all.breaks());
}
double Figures::within_two() const
{
    return percent(m_all.of(Outcome::Exact) + m_all.of(Outcome::WithinTwo), m_all.breaks());
}
double Figures::silent() const
{
    return percent(m_all.of(Outcome::Silent), m_all.breaks());
}
double Figures::alone() const
{
    return percent(m_all.alone, m_all.told());
}
double Figures::findings_each() const
{
    return percent(m_all.findings, m_all.told()) / 100.0;
}

std::string Figures::table() const
{
    std::ostringstream out;
    row(out, "kind of slip",
        std::array{"made", "breaks", "exact", "within 2", "elsewhere", "silent", "sound", "words"});
    for (const auto& kind : kinds()) {
        if (const auto found = m_kinds.find(kind.name); found != m_kinds.end())
            row(out, kind.name, found->second);
    }
    row(out, "all", m_all);
    out << std::fixed << std::setprecision(2) << "Of those that break the course: " << exact()
        << " % on the exact line, " << within_two() << " % within two, " << silent() << " % silent. " << findings_each()
        << " findings for each that is told, " << alone() << " % of them alone.\n"
        << "Silent:\n"
        << m_silent;
    return out.str();
}

} // namespace vignette::slips
