#include "engine/play/explore/report.hpp"
#include "engine/play/explore/rounds.hpp"
#include "engine/play/explore/route.hpp"
#include "engine/play/moving.hpp"

#include <algorithm>

namespace vignette::play {

namespace {

class Stuck {
public:
    Stuck(const Course& course, const Graph& graph, Report& report)
        : m_course(course)
        , m_graph(graph)
        , m_report(report)
        , m_out(graph.size(), false)
    {
    }

    void tell()
    {
        find_ends();
        for (bool changed = true; changed;)
            changed = spread();
        std::vector<Index> told(m_graph.size(), nothing);
        for (Index i = 0; i < m_graph.size(); ++i) {
            if (!m_out[i] && told[i] == nothing && mark(i, told))
                tell_round(i);
        }
    }

private:
    bool nothing_choosable(Index situation) const
    {
        const Index place = m_graph.place(situation);
        const auto& places = m_graph.layout().places();
        if (places[place].stage != Stage::Telling || !places.choice(place))
            return false;
        const auto leads = m_graph.leads(situation);
        return std::all_of(leads.begin(), leads.end(), [&](Index to) { return m_graph.same_page(situation, to); });
    }

    /// What has a way out by itself: endings, and what says so otherwise or is not known.
    void find_ends()
    {
        std::set<Index> choices;
        const auto& places = m_graph.layout().places();
        for (Index i = 0; i < m_graph.size(); ++i) {
            m_out[i] = i >= m_graph.explored() || places.ends(m_graph.place(i));
            if (m_out[i] || !nothing_choosable(i))
                continue;
            m_out[i] = true;
            if (choices.insert(m_graph.place(i)).second)
                tell_choice(m_report, *places.choice(m_graph.place(i)), route_to(m_course, m_graph, i));
        }
    }

    /// Backwards, since most ways lead to later situations. Whether anything changed.
    bool spread()
    {
        bool changed = false;
        for (auto i = static_cast<Index>(m_graph.size()); i-- > 0;) {
            if (m_out[i])
                continue;
            const auto leads = m_graph.leads(i);
            m_out[i] = std::any_of(leads.begin(), leads.end(), [&](Index to) { return m_out[to]; });
            changed = changed || m_out[i];
        }
        return changed;
    }

    /// Marks all that lies ahead. False if some of that was marked from elsewhere: then it has been told.
    bool mark(Index situation, std::vector<Index>& told) const
    {
        bool fresh = true;
        std::vector<Index> waiting{situation};
        told[situation] = situation;
        while (!waiting.empty()) {
            const Index next = waiting.back();
            waiting.pop_back();
            for (const Index to : m_graph.leads(next)) {
                fresh = fresh && (told[to] == nothing || told[to] == situation);
                if (told[to] == nothing)
                    waiting.push_back(to);
                if (told[to] == nothing)
                    told[to] = situation;
            }
        }
        return fresh;
    }

    /// The line that leads into where no ending can be reached.
    course::Where line_of(Index situation) const
    {
        const Index from = m_graph.situations().from(situation);
        const auto& places = m_graph.layout().places();
        if (from == nothing)
            return m_course.units[m_graph.at(situation).unit].where;
        const Stop& at = m_graph.at(from);
        const Move move = m_graph.move(from, {situation});
        if (move.how == Move::How::Choose)
            return places.choice(m_graph.place(from))->options[move.which].where;
        if (move.how == Move::How::Skip)
            return m_course.scenes[at.scene].skip_to.where;
        const bool leads = at.stage == Stage::Outcome || at.stage == Stage::Telling;
        if (move.how == Move::How::GoOn && leads) {
            const auto& way = way_ahead(m_course, m_graph.state(from));
            if (way.kind != course::Way::Kind::None)
                return way.where;
        }
        return at.scene == nothing ? m_course.units[at.unit].where : m_course.scenes[at.scene].where;
    }

    /// At the one condition that bars the way out; else where the way leads in. The same pages are told once.
    void tell_round(Index situation)
    {
        const auto round = round_ahead(m_graph, situation);
        std::set<Index> places;
        for (const Index one : round)
            places.insert(m_graph.place(one));
        if (!m_told.insert(places).second)
            return;
        const auto out = ways_out(m_graph.layout().places(), places);
        const bool one = out.size() == 1;
        m_report.error("no-way-out", one ? out.front() : line_of(round.front()),
            one ? "on some route this never lets anyone out, and no ending can be reached any more"
                : "from here on, a route goes round for ever: no ending can be reached",
            one ? "mend the condition, or let another way lead on to finish" : "let a way lead on from there to finish",
            {}, route_to(m_course, m_graph, round.front()));
    }

    const Course& m_course;
    const Graph& m_graph;
    Report& m_report;
    std::vector<bool> m_out; ///< By situation: there is a way out.
    std::set<std::set<Index>> m_told; ///< Places that it goes round.
};

} // namespace

void report_stuck(const Course& course, const Graph& graph, Report& report)
{
    Stuck(course, graph, report).tell();
}

} // namespace vignette::play
