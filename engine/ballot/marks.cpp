#include "engine/ballot/marks.hpp"

#include <algorithm>

namespace vignette::ballot {

Marks::Marks(Tickets make)
    : m_make(std::move(make))
{
}

std::string Marks::hand_out()
{
    if (m_waiting.size() >= most_waiting)
        m_waiting.pop_front();
    return m_waiting.emplace_back(m_make());
}

bool Marks::waits(std::string_view mark) const
{
    return std::find(m_waiting.begin(), m_waiting.end(), mark) != m_waiting.end();
}

void Marks::has_joined(std::string_view mark)
{
    const auto found = std::find(m_waiting.begin(), m_waiting.end(), mark);
    if (found != m_waiting.end())
        m_waiting.erase(found);
}

} // namespace vignette::ballot
