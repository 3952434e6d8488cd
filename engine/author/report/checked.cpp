#include "engine/author/report/checked.hpp"

#include "engine/author/report/unused.hpp"

#include <algorithm>
#include <iterator>

namespace vignette::author::report {

namespace {

void add(std::vector<course::Diagnostic>& to, std::vector<course::Diagnostic> more)
{
    to.insert(to.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
}

void look_at(Checked& out, const course::Course& course, const CheckWish& wish, const play::OnProgress& on_progress)
{
    if (wish.explore && course.adds_to.empty()) {
        out.explored = play::explore(course, {}, on_progress);
        add(out.findings, out.explored->findings);
    }
    add(out.findings, unused(course, out.findings));
    add(out.findings, reading::findings(course, out.loaded.sources, wish.today));
    out.reading = reading::unit_readings(course);
    out.facts_to_check = reading::facts_to_check(course).size();
    out.old_helplines = reading::old_helplines(course, wish.today).size();
}

} // namespace

std::size_t Checked::count(course::Severity severity) const
{
    return static_cast<std::size_t>(std::count_if(
        findings.begin(), findings.end(), [&](const auto& finding) { return finding.severity == severity; }));
}

bool Checked::sound() const
{
    return loaded.course && count(course::Severity::Error) == 0 && !(explored && explored->stopped);
}

Checked check(std::string folder, course::Loaded loaded, const CheckWish& wish, const play::OnProgress& on_progress)
{
    Checked out;
    out.folder = std::move(folder);
    out.loaded = std::move(loaded);
    out.findings = out.loaded.findings;
    if (out.loaded.course)
        look_at(out, *out.loaded.course, wish, on_progress);
    for (auto& finding : out.findings) {
        if (wish.publish && finding.severity == course::Severity::Warning)
            finding.severity = course::Severity::Error;
    }
    course::sort_for_people(out.findings);
    return out;
}

} // namespace vignette::author::report
