#include "engine/play/explore/figures.hpp"

#include <algorithm>
#include <cmath>
#include <limits>

namespace vignette::play {

namespace {

constexpr double never = std::numeric_limits<double>::infinity();
constexpr int most_sweeps = 300;

/// Situations that differ in what is ticked on their page (or who the learner says they are) count as one visit to that
/// page: whichever of them it is left as.
class Visits {
public:
    explicit Visits(const Graph& graph)
        : m_graph(graph)
        , m_first(graph.size())
    {
        m_leaving.reserve(graph.size());
        for (Index i = 0; i < graph.size(); ++i) {
            m_first[i] = i;
            m_leaving.push_back(leaving(i));
            m_is_note.push_back(graph.at(i).stage == Stage::Warning && m_leaving.back() > 0);
        }
        for (Index i = 0; i < graph.size(); ++i) {
            const auto leads = graph.leads(i);
            for (std::size_t at = m_leaving[i]; at < leads.size(); ++at) {
                if (graph.same_page(i, leads[at]))
                    join(i, leads[at]);
            }
        }
        for (Index i = 0; i < graph.size(); ++i) {
            m_first[i] = root(i);
            if (m_first[i] != i)
                m_others[m_first[i]].push_back(i);
        }
    }

    Index of(Index situation) const { return m_first[situation]; }
    std::size_t size() const { return m_first.size(); }

    /// Calls f(visit, share) for each way on; `round`: the ways round content notes too.
    template <typename F>
    void each(Index visit, bool round, F f) const
    {
        const auto others = m_others.find(visit);
        const std::size_t count = 1 + (others == m_others.end() ? 0 : others->second.size());
        one(visit, round, 1.0 / static_cast<double>(count), f);
        for (std::size_t i = 0; i + 1 < count; ++i)
            one(others->second[i], round, 1.0 / static_cast<double>(count), f);
    }

private:
    Index root(Index i) const
    {
        while (m_first[i] != i)
            i = m_first[i];
        return i;
    }

    void join(Index a, Index b)
    {
        const Index one = root(a), other = root(b);
        m_first[std::max(one, other)] = std::min(one, other);
    }

    /// How many of the situation's leads leave its page: they come first.
    std::uint8_t leaving(Index situation) const
    {
        const auto leads = m_graph.leads(situation);
        const std::size_t most = m_graph.at(situation).stage == Stage::Opening ? 1 : 255; // Not straight to the end.
        std::size_t count = 0;
        while (count < leads.size() && count < most && !m_graph.same_page(situation, leads[count]))
            ++count;
        return static_cast<std::uint8_t>(count);
    }

    template <typename F>
    void one(Index situation, bool round, double share, F f) const
    {
        const auto leads = m_graph.leads(situation);
        const std::size_t count = m_is_note[situation] && !round ? 1 : m_leaving[situation];
        for (std::size_t i = 0; i < count; ++i)
            f(m_first[leads[i]], share / static_cast<double>(count));
    }

    const Graph& m_graph;
    std::vector<Index> m_first; ///< By situation: the first one of its visit.
    std::map<Index, std::vector<Index>> m_others;
    std::vector<std::uint8_t> m_leaving; ///< By situation.
    std::vector<bool> m_is_note; ///< By situation: a content note, which leads on first, and then round.
};

class Figures {
public:
    Figures(const Graph& graph, const Minutes& minutes)
        : m_graph(graph)
        , m_visits(graph)
        , m_minutes(graph.size())
    {
        for (Index i = 0; i < graph.size(); ++i)
            m_minutes[i] = minutes.of(graph.place(i), graph.state(i));
    }

    void count(std::vector<UnitFigures>& all)
    {
        for (auto& one : all)
            go_through(one);
        std::vector<Ahead>().swap(m_all); // Assigning {} would keep the memory.
        const auto least = shortest();
        put(all, least, &UnitFigures::shortest);
        put(all, usual(least), &UnitFigures::usual);
    }

private:
    bool ends(Index situation) const { return m_graph.layout().places().ends(m_graph.place(situation)); }

    void put(std::vector<UnitFigures>& all, const std::vector<double>& values, double UnitFigures::*where) const
    {
        for (auto& one : all) {
            const double value = values[m_visits.of(m_graph.opening(one.unit))];
            one.*where = std::isfinite(value) ? value : 0;
        }
    }

    /// The least minutes to an ending, going over all visits until nothing changes: twice, where there are no loops.
    std::vector<double> shortest() const
    {
        std::vector<double> out(m_visits.size(), never);
        bool changed = true;
        for (int sweep = 0; changed && sweep < most_sweeps; ++sweep) {
            changed = false;
            for (const Index i : m_order) {
                double least = ends(i) ? 0 : never;
                m_visits.each(i, false, [&](Index to, double) { least = std::min(least, out[to]); });
                least += static_cast<double>(m_minutes[i].needed);
                changed = changed || least < out[i];
                out[i] = least;
            }
        }
        return out;
    }

    /// The mean over all ways on that can come to an ending, each as likely; round loops as often as chance has it.
    std::vector<double> usual(const std::vector<double>& least) const
    {
        std::vector<double> out(m_visits.size(), 0);
        double most = 1;
        for (int sweep = 0; most > 0.01 && sweep < most_sweeps; ++sweep) {
            most = 0;
            for (const Index i : m_order) {
                if (!std::isfinite(least[i]))
                    continue;
                double sum = 0, shares = 0;
                m_visits.each(i, false, [&](Index to, double share) {
                    sum += std::isfinite(least[to]) ? share * out[to] : 0;
                    shares += std::isfinite(least[to]) ? share : 0;
                });
                const double mean = (shares > 0 ? sum / shares : 0)
                    + static_cast<double>(m_minutes[i].needed + m_minutes[i].answering / 2);
                most = std::max(most, std::abs(mean - out[i]));
                out[i] = mean;
            }
        }
        return out;
    }

    /// What lies ahead of a visit, once its loops are cut.
    struct Ahead {
        double completed = 0, left_early = 0;
        float longest = 0;
        char seen = 0; ///< 1: under way, 2: done.
    };

    void arrive(Index visit, Ahead& ahead) const
    {
        ahead.seen = 1;
        if (!ends(visit))
            return;
        const auto& at = m_graph.at(visit);
        const bool early = at.stage == Stage::End
            ? at.left_early
            : m_graph.layout().places().part(m_graph.place(visit)).way.name == "left_early";
        (early ? ahead.left_early : ahead.completed) = 1;
    }

    /// Depth first, without recursion: a long course is deeper than a stack.
    void go_through(UnitFigures& figures)
    {
        struct Under {
            Index visit;
            std::vector<Index> leads;
            std::size_t next = 0;
        };
        if (m_all.empty())
            m_all.resize(m_visits.size());
        m_order.reserve(m_visits.size());
        std::vector<Under> stack;
        const auto enter = [&](Index visit) {
            arrive(visit, m_all[visit]);
            stack.push_back({visit, {}, 0});
            m_visits.each(visit, true, [&](Index to, double) { stack.back().leads.push_back(to); });
        };
        const Index start = m_visits.of(m_graph.opening(figures.unit));
        enter(start);
        while (!stack.empty()) {
            Under& under = stack.back();
            Ahead& ahead = m_all[under.visit];
            if (under.next == under.leads.size()) {
                ahead.longest += m_minutes[under.visit].needed + m_minutes[under.visit].answering;
                ahead.seen = 2;
                m_order.push_back(under.visit);
                stack.pop_back();
                continue;
            }
            const Index to = under.leads[under.next];
            if (m_all[to].seen == 0) {
                enter(to);
                continue; // `under` may have moved; its turn comes again.
            }
            ++under.next;
            if (m_all[to].seen == 1)
                continue; // Round a loop.
            ahead.longest = std::max(ahead.longest, m_all[to].longest);
            ahead.completed += m_all[to].completed;
            ahead.left_early += m_all[to].left_early;
        }
        figures.longest = static_cast<double>(m_all[start].longest);
        figures.completed = m_all[start].completed;
        figures.left_early = m_all[start].left_early;
        figures.routes = figures.completed + figures.left_early;
    }

    const Graph& m_graph;
    Visits m_visits;
    std::vector<PageMinutes> m_minutes;
    std::vector<Ahead> m_all; ///< By visit.
    std::vector<Index> m_order; ///< Visits, each after those it leads to, as far as loops let it.
};

} // namespace

std::vector<UnitFigures> figures(const Course& course, const Graph& graph, const Minutes& minutes)
{
    std::vector<UnitFigures> out(course.units.size());
    for (Index unit = 0; unit < out.size(); ++unit)
        out[unit].unit = unit;
    for (Index i = 0; i < graph.size(); ++i)
        ++out[graph.at(i).unit].states;
    if (graph.whole())
        Figures(graph, minutes).count(out);
    return out;
}

} // namespace vignette::play
