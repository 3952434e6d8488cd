#include "engine/play/explore/report.hpp"
#include "engine/play/explore/route.hpp"

#include <algorithm>
#include <optional>

namespace vignette::play {

namespace {

class Again {
public:
    Again(const Course& course, const Graph& graph, Report& report)
        : m_course(course)
        , m_graph(graph)
        , m_places(graph.layout().places())
        , m_report(report)
    {
    }

    void tell()
    {
        std::set<Index> wanted;
        for (Index place = 0; place < m_places.size(); ++place) {
            if (round_can_return(place) || writing_can_return(place))
                wanted.insert(place);
        }
        if (wanted.empty())
            return;
        std::map<Index, std::vector<Index>> at;
        for (Index i = 0; i < m_graph.explored(); ++i) {
            if (wanted.count(m_graph.place(i)) > 0)
                at[m_graph.place(i)].push_back(i);
        }
        for (const auto& [place, situations] : at) {
            const bool round = m_places[place].stage == Stage::Warning;
            const auto found = route(situations, place, round);
            if (round && !found.empty())
                tell_round(m_report, m_course.scenes[m_places[place].scene], found);
            else if (!found.empty())
                tell_writing(m_report, m_places.part(place), found);
        }
    }

private:
    /// Whether the pages after `from` can come to `to`, conditions ignored.
    bool can_come(const std::vector<Index>& from, Index to) const
    {
        std::vector<bool> seen(m_places.size(), false);
        std::vector<Index> waiting = from;
        while (!waiting.empty()) {
            const Index next = waiting.back();
            waiting.pop_back();
            if (next == to)
                return true;
            if (seen[next])
                continue;
            seen[next] = true;
            const auto ahead = m_places.ahead(next);
            waiting.insert(waiting.end(), ahead.begin(), ahead.end());
        }
        return false;
    }

    bool round_can_return(Index place) const
    {
        if (m_places[place].stage != Stage::Warning)
            return false;
        const auto& scene = m_course.scenes[m_places[place].scene];
        return scene.skip_to.scene != nothing && !scene.warning.empty()
            && can_come({m_places.entry(scene.skip_to.scene)}, place);
    }

    bool writing_can_return(Index place) const
    {
        if (m_places[place].stage != Stage::Telling)
            return false;
        const auto& asks = m_places.part(place).asks;
        return std::any_of(asks.begin(), asks.end(), is_written) && can_come(m_places.ahead(place), place);
    }

    /// The shortest way on to `place` from one of `sources`, the one it starts from first.
    std::optional<std::vector<Index>> way_on(const std::vector<Index>& sources, Index place, bool by_skipping) const
    {
        std::vector<Index> from(m_graph.size(), nothing);
        std::vector<Index> waiting;
        const auto visit = [&](Index to, Index before) {
            if (from[to] != nothing)
                return;
            from[to] = before;
            waiting.push_back(to);
        };
        for (const Index source : sources) {
            const auto leads = m_graph.leads(source);
            for (std::size_t i = by_skipping ? 1 : 0; i < leads.size(); ++i) { // A content note leads on, then round.
                if (!m_graph.same_page(source, leads[i]))
                    visit(leads[i], source);
            }
        }
        for (std::size_t i = 0; i < waiting.size(); ++i) {
            const Index at = waiting[i];
            if (m_graph.place(at) == place)
                return back_from(at, from, sources);
            for (const Index to : m_graph.leads(at))
                visit(to, at);
        }
        return std::nullopt;
    }

    static std::vector<Index> back_from(Index at, const std::vector<Index>& from, const std::vector<Index>& sources)
    {
        std::vector<Index> out{at};
        do {
            out.push_back(from[out.back()]);
        } while (!std::binary_search(sources.begin(), sources.end(), out.back()));
        std::reverse(out.begin(), out.end());
        return out;
    }

    /// Twice there: the shortest way to its first situation and on, or any.
    std::vector<std::string> route(const std::vector<Index>& situations, Index place, bool by_skipping) const
    {
        auto on = way_on({situations.front()}, place, by_skipping);
        if (!on)
            on = way_on(situations, place, by_skipping);
        if (!on)
            return {};
        auto way = m_graph.way_to(on->front());
        for (std::size_t i = 1; i < on->size(); ++i)
            way.push_back({(*on)[i]});
        return in_words(m_course, m_graph, way);
    }

    const Course& m_course;
    const Graph& m_graph;
    const Places& m_places;
    Report& m_report;
};

} // namespace

void report_again(const Course& course, const Graph& graph, Report& report)
{
    Again(course, graph, report).tell();
}

} // namespace vignette::play
