#pragma once

#include "engine/play/explore/explore.hpp"
#include "engine/play/explore/met.hpp"
#include "engine/play/explore/moves.hpp"
#include "engine/play/explore/situations.hpp"
#include "engine/play/explore/trails.hpp"

#include <map>
#include <set>
#include <span>

namespace vignette::play {

/// All situations that playing can come to, and how they lead to each other.
class Graph {
public:
    /// All must outlive it.
    Graph(const Course&, const Layout&, Met&);

    /// Breadth first from each unit's start, until nothing new is found or a limit is met.
    void grow(const ExploreLimits&, const OnProgress&);
    bool whole() const { return m_explored == size() && !m_moves.left_out(); }
    bool stopped() const { return m_stopped; }

    std::size_t size() const { return m_situations.size(); }
    std::size_t explored() const { return m_explored; } ///< Those below it are explored.
    const Situations& situations() const { return m_situations; }
    const Layout& layout() const { return m_layout; }
    Index place(Index situation) const { return m_layout.place(m_situations.key(situation)); }
    const Stop& at(Index situation) const { return m_layout.places()[place(situation)]; }

    /// Where the situation leads, without going back and without other units. Those on the same page are what is
    /// answered there.
    std::span<const Index> leads(Index situation) const;
    bool same_page(Index a, Index b) const { return place(a) == place(b); }

    /// A shortest way to the situation: all of it, from a beginning.
    std::vector<Hop> way_to(Index situation) const;

    /// The move that leads from a situation to the next of a way.
    Move move(Index from, Hop to) const;

    /// The situation, unpacked. A state of its own: to be read before the next one.
    const State& state(Index situation) const { return m_moves.at(m_situations.key(situation)); }

    Index opening(Index unit) const; ///< The unit's first one.

private:
    Index add(const Key&, Index from);
    void explore(Index situation);
    void hand_on(Index situation);
    bool hand_on(Index situation, Index unit);
    Index beginning_of(Index situation) const;
    bool full(const ExploreLimits&) const;
    Index gone_back(Index situation, Index top);

    const Course& m_course;
    const Layout& m_layout;
    Met& m_met;
    mutable Moves m_moves;
    Situations m_situations;
    Trails m_trails;
    Chunks<std::uint32_t> m_first; ///< By situation: where its leads begin.
    std::vector<Index> m_leads;
    std::vector<Step> m_steps;
    std::map<Index, std::vector<bool>> m_beginnings; ///< By situation: the units left half-way before it.
    std::set<std::pair<Index, Key>> m_handed_on; ///< By unit and whether it was over: what has been handed on.
    std::size_t m_explored = 0;
    bool m_stopped = false;
};

} // namespace vignette::play
