#include "engine/window/quiet_time.hpp"

#include <algorithm>

namespace vignette::window {

bool QuietTime::input(Time now)
{
    m_last = now;
    const bool was_told = m_told.has_value();
    m_told.reset();
    return was_told;
}

std::optional<QuietTime::Time> QuietTime::left(Time now, std::optional<Time> wanted) const
{
    if (!wanted || (m_told && *wanted <= *m_told))
        return std::nullopt;
    return std::max(Time(0), m_last + *wanted - now);
}

bool QuietTime::tell(Time now, std::optional<Time> wanted)
{
    if (left(now, wanted) != Time(0))
        return false;
    m_told = wanted;
    return true;
}

} // namespace vignette::window
