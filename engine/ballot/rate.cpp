#include "engine/ballot/rate.hpp"

namespace vignette::ballot {

using namespace std::chrono_literals;

bool Rate::once_more(std::string_view who, Time now)
{
    if (m_minutes.size() >= most_remembered)
        m_minutes.clear();
    Minute& minute = m_minutes[std::string(who)];
    if (now - minute.began >= 1min)
        minute = {now, 0};
    if (minute.times >= m_most)
        return false;
    ++minute.times;
    return true;
}

bool Rate::is_over(std::string_view who, Time now) const
{
    const auto found = m_minutes.find(who);
    return found != m_minutes.end() && now - found->second.began < 1min && found->second.times >= m_most;
}

} // namespace vignette::ballot
