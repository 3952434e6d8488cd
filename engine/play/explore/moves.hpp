#pragma once

#include "engine/play/explore/layout.hpp"

#include <vector>

namespace vignette::play {

/// What leads from one situation to another.
struct Move {
    enum class How : std::uint8_t {
        Begin, ///< A unit, for the first time.
        GoOn,
        Choose, ///< `which`: the option.
        Skip,
        Tick, ///< `ask` of the page, `which` of its items now ticked or not; `nothing`: all put in order.
        Say, ///< `which` of the unit's people the learner is.
        Back,
        Open, ///< `which`: another unit, or the same one anew.
    };
    How how = How::Begin;
    Index which = nothing, ask = nothing;

    bool stays() const { return how == How::Tick || how == How::Say; } ///< On the same page.
};

struct Step {
    Move move;
    Key to{};
};

/// Finds what can be done in a situation, by the functions that step() plays with.
class Moves {
public:
    /// Both must outlive it.
    Moves(const Course&, const Layout&);

    /// Every move from `key` but Back and Open, those that lead on first. `out` is emptied before.
    void from(const Key& key, std::vector<Step>& out);

    /// The situation of the last from(), unpacked. A state of its own: to be read before the next one.
    const State& at(const Key&);

    bool left_out() const { return m_left_out; } ///< Some page has too many answers to try them all.

private:
    void lead(const Key&, Move, std::vector<Step>&);
    void choose(const Key&, const course::Ask&, std::vector<Step>&);
    void tick(const Key&, const course::Part&, std::vector<Step>&);

    const Course& m_course;
    const Layout& m_layout;
    State m_state;
    std::vector<Index> m_open;
    bool m_left_out = false;
};

} // namespace vignette::play
