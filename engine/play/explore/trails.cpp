#include "engine/play/explore/trails.hpp"

#include <utility>

namespace vignette::play {

using course::nothing;

Trails::Trails(OnTop on_top)
    : m_on_top(std::move(on_top))
{
}

void Trails::went(Index from, Index to)
{
    put(to, from, {Reason::Kind::Went});
    work();
}

void Trails::stayed(Index from, Index to)
{
    inherit(to, from, {Reason::Kind::Stayed, from});
    work();
}

void Trails::put(Index situation, Index top, Reason reason)
{
    if (!m_reasons.emplace(key(situation, top), reason).second)
        return;
    m_tops[situation].push_back(top);
    m_waiting.push_back({situation, top});
}

void Trails::inherit(Index situation, Index from, Reason reason)
{
    m_heirs[from].push_back({situation, reason});
    const std::vector<Index> tops = m_tops[from]; // A copy: `situation` may be `from`.
    for (const Index top : tops)
        put(situation, top, reason);
}

/// `back` from a situation pops its top, and what lay below the top lies below the situation it leads to.
void Trails::work()
{
    if (m_working)
        return;
    m_working = true;
    while (!m_waiting.empty()) {
        const Waiting next = m_waiting.back();
        m_waiting.pop_back();
        const auto heirs = m_heirs[next.situation];
        for (const Heir& heir : heirs)
            put(heir.situation, next.top, heir.reason);
        const Index back = m_on_top(next.situation, next.top);
        if (back == nothing || back == next.top)
            continue;
        m_returned.emplace(back, Return{next.situation, next.top});
        inherit(back, next.top, {Reason::Kind::Back, next.situation, next.top});
    }
    m_working = false;
}

std::vector<Hop> Trails::since(Index situation, Index top) const
{
    const auto found = m_reasons.find(key(situation, top));
    if (found == m_reasons.end())
        return {{situation}};
    const Reason& reason = found->second;
    std::vector<Hop> out;
    if (reason.kind == Reason::Kind::Stayed) {
        out = since(reason.from, top);
    } else if (reason.kind == Reason::Kind::Back) {
        out = since(reason.top, top);
        const auto there = since(reason.from, reason.top);
        out.insert(out.end(), there.begin(), there.end());
    }
    out.push_back({situation, reason.kind == Reason::Kind::Back});
    return out;
}

const Trails::Return* Trails::returned(Index situation) const
{
    const auto found = m_returned.find(situation);
    return found == m_returned.end() ? nullptr : &found->second;
}

} // namespace vignette::play
