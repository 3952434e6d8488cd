#include "engine/ballot/crowd.hpp"

#include <algorithm>

namespace vignette::ballot {

std::optional<int> Crowd::quietest() const
{
    const auto first = std::min_element(
        m_heard.begin(), m_heard.end(), [](const auto& a, const auto& b) { return a.second < b.second; });
    return first == m_heard.end() ? std::nullopt : std::optional(first->first);
}

} // namespace vignette::ballot
