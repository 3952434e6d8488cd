#include "engine/ballot/crowd.hpp"

#include <algorithm>

namespace vignette::ballot {

void Crowd::heard(int socket, const std::string& who)
{
    const auto [found, is_new] = m_lines.try_emplace(socket);
    Line& line = found->second;
    line.heard = ++m_times;
    if (!is_new && line.who == who)
        return;
    if (!is_new)
        count_off(line.who);
    line.who = who;
    ++m_sizes[who];
}

void Crowd::gone(int socket)
{
    const auto found = m_lines.find(socket);
    if (found == m_lines.end())
        return;
    count_off(found->second.who);
    m_lines.erase(found);
}

void Crowd::count_off(const std::string& who)
{
    const auto found = m_sizes.find(who);
    if (--found->second == 0)
        m_sizes.erase(found);
}

std::size_t Crowd::size(std::string_view who) const
{
    const auto found = m_sizes.find(who);
    return found == m_sizes.end() ? 0 : found->second;
}

std::optional<int> Crowd::quietest() const
{
    const auto first = std::min_element(
        m_lines.begin(), m_lines.end(), [](const auto& a, const auto& b) { return a.second.heard < b.second.heard; });
    return first == m_lines.end() ? std::nullopt : std::optional(first->first);
}

std::optional<int> Crowd::quietest(std::string_view who) const
{
    std::optional<int> out;
    std::uint64_t heard = m_times + 1;
    for (const auto& [socket, line] : m_lines) {
        if (line.who == who && line.heard < heard) {
            heard = line.heard;
            out = socket;
        }
    }
    return out;
}

} // namespace vignette::ballot
