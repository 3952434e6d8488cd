#include "engine/play/explore/explore.hpp"

#include "engine/play/explore/figures.hpp"
#include "engine/play/explore/report.hpp"
#include "engine/play/explore/walks.hpp"

namespace vignette::play {

namespace {

/// What only the graph shows. Figures are left empty where it is not whole.
void look(const Course& course, const Graph& graph, const Minutes& minutes, Report& report, Explored& out)
{
    out.states = graph.size();
    out.stopped = graph.stopped();
    out.whole = graph.whole();
    report_stuck(course, graph, report);
    report_again(course, graph, report);
    out.units = figures(course, graph, minutes);
}

void go_on_walking(const Course& course, const Places& places, const Minutes& minutes, const ExploreLimits& limits,
    Met& met, Report& report, Explored& out)
{
    auto walked = walk(course, places, minutes, limits, met, report);
    for (std::size_t i = 0; i < walked.size(); ++i)
        walked[i].states = i < out.units.size() ? out.units[i].states : 0;
    out.units = std::move(walked);
    out.walks = limits.walks;
}

} // namespace

Explored explore(const Course& course, const ExploreLimits& limits, const OnProgress& on_progress)
{
    Explored out;
    Report report(out.findings);
    const Layout layout(course);
    const Minutes minutes(course, layout.places());
    Met met(course, layout.places());
    out.whole = layout.fits();
    if (layout.fits()) {
        Graph graph(course, layout, met);
        graph.grow(limits, on_progress);
        look(course, graph, minutes, report, out);
    }
    if (out.whole)
        report_never(course, met, report);
    else if (!out.stopped)
        go_on_walking(course, layout.places(), minutes, limits, met, report, out);
    report_ratings(course, report);
    report_minutes(course, out.units, report);
    course::sort_for_people(out.findings);
    out.scenes_reached = std::move(met.scenes_reached);
    out.rounds_offered = std::move(met.rounds_offered);
    out.pages = std::move(met.pages);
    return out;
}

} // namespace vignette::play
