#include "engine/window/draft_time.hpp"

#include <algorithm>

namespace vignette::window {

namespace {

constexpr DraftTime::Time pause{1500};
constexpr DraftTime::Time longest{10000};

} // namespace

void DraftTime::follow(Time now, bool untold, bool written)
{
    if (!untold)
        return m_first.reset();
    if (!m_first)
        m_first = m_last = now;
    if (written)
        m_last = now;
}

std::optional<DraftTime::Time> DraftTime::left(Time now) const
{
    if (!m_first)
        return std::nullopt;
    return std::max(Time(0), std::min(m_last + pause, *m_first + longest) - now);
}

} // namespace vignette::window
