#pragma once

#include "engine/course/course.hpp"

#include <cstddef>
#include <cstdint>
#include <functional>
#include <map>
#include <unordered_map>
#include <vector>

namespace vignette::play {

using course::Index;

/// One situation of a way, and whether `back` leads to it.
struct Hop {
    Index to = course::nothing;
    bool back = false;
};

/// What `back` can lead to, in a unit where a condition asks what was tried: going back then makes new situations.
///
/// The trail behind a situation is a stack, and each of its moments was left from some situation. For each situation
/// this holds which situations may lie on top of its stack; below them lies what lies below those. That is exact,
/// whatever the way that was taken (post* of a pushdown system).
class Trails {
public:
    /// Called for a situation and one that may lie on top of its trail: what `back` leads to there, or nothing.
    using OnTop = std::function<Index(Index situation, Index top)>;
    explicit Trails(OnTop);

    void went(Index from, Index to); ///< A move that leads on: it can be taken back.
    void stayed(Index from, Index to); ///< An answer: the trail stays as it is.

    /// One of the ways to come to `situation` with `top` on top, from `top` on: the situations after `top`.
    std::vector<Hop> since(Index situation, Index top) const;

    /// Whether the situation was found by `back`; then from which, with which one on top.
    struct Return {
        Index from, top;
    };
    const Return* returned(Index situation) const;

    std::size_t bytes() const { return m_reasons.size() * 64; } ///< Of memory, about.

private:
    /// How a situation came to have something on top.
    struct Reason {
        enum class Kind : std::uint8_t { Went, Stayed, Back } kind;
        Index from = course::nothing; ///< Stayed, Back: the situation before.
        Index top = course::nothing; ///< Back: what lay on top of it.
    };
    void put(Index situation, Index top, Reason);
    void inherit(Index situation, Index from, Reason);
    void work();
    static std::uint64_t key(Index a, Index b) { return (std::uint64_t{a} << 32) | b; }

    struct Waiting {
        Index situation, top;
    };
    struct Heir {
        Index situation;
        Reason reason;
    };
    OnTop m_on_top;
    std::unordered_map<std::uint64_t, Reason> m_reasons; ///< By situation and top.
    std::unordered_map<Index, std::vector<Index>> m_tops;
    std::unordered_map<Index, std::vector<Heir>> m_heirs; ///< Whose trails grow with this one's.
    std::map<Index, Return> m_returned;
    std::vector<Waiting> m_waiting;
    bool m_working = false;
};

} // namespace vignette::play
