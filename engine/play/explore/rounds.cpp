#include "engine/play/explore/rounds.hpp"

#include <algorithm>
#include <unordered_map>

namespace vignette::play {

namespace {

/// Tarjan's walk (1972), without recursion, as far as the first strongly connected component that is complete: nothing
/// leads out of that one.
class TarjanWalk {
public:
    explicit TarjanWalk(const Graph& graph)
        : m_graph(graph)
    {
    }

    std::vector<Index> from(Index start)
    {
        enter(start);
        while (true) {
            Under& under = m_under.back();
            const auto leads = m_graph.leads(under.situation);
            if (under.next < leads.size()) {
                const Index to = leads[under.next++];
                const auto known = m_number.find(to);
                if (known == m_number.end())
                    enter(to);
                else
                    under.low = std::min(under.low, known->second);
                continue;
            }
            const Under done = under;
            if (done.low == m_number.at(done.situation))
                return {m_open.begin() + done.low, m_open.end()};
            m_under.pop_back();
            m_under.back().low = std::min(m_under.back().low, done.low);
        }
    }

private:
    struct Under {
        Index situation;
        Index low; ///< The earliest one that can be come back to.
        std::size_t next = 0;
    };

    void enter(Index situation)
    {
        const auto number = static_cast<Index>(m_open.size());
        m_number.emplace(situation, number);
        m_open.push_back(situation);
        m_under.push_back({situation, number});
    }

    const Graph& m_graph;
    std::unordered_map<Index, Index> m_number;
    std::vector<Index> m_open;
    std::vector<Under> m_under;
};

void add(const Places& places, const std::set<Index>& round, const std::vector<course::Jump>& jumps, Index unit,
    std::vector<course::Where>& out)
{
    for (const auto& jump : jumps) {
        if (round.count(places.leads_to(jump.way, unit)) == 0)
            out.push_back(jump.way.where);
    }
}

} // namespace

std::vector<Index> round_ahead(const Graph& graph, Index start)
{
    auto out = TarjanWalk(graph).from(start);
    std::sort(out.begin(), out.end());
    return out;
}

std::vector<course::Where> ways_out(const Places& places, const std::set<Index>& round)
{
    std::vector<course::Where> out;
    for (const Index place : round) {
        const Stop& at = places[place];
        if (at.stage != Stage::Telling && at.stage != Stage::Outcome)
            continue;
        const auto* ask = places.choice(place);
        if (!ask) {
            add(places, round, places.part(place).jumps, at.unit, out);
        } else if (at.stage == Stage::Outcome) {
            add(places, round, ask->options[at.option].jumps, at.unit, out);
        } else {
            add(places, round, ask->shared.jumps, at.unit, out);
            for (Index i = 0; i < ask->options.size(); ++i) {
                if (round.count(place + 1 + i) == 0)
                    out.push_back(ask->options[i].only_if.where);
            }
        }
    }
    return out;
}

} // namespace vignette::play
