#include "engine/window/shift_taps.hpp"

namespace vignette::window {

namespace {

constexpr std::uint32_t within = 5000;
constexpr std::size_t wanted = 3;

} // namespace

void ShiftTaps::pressed(std::uint32_t now)
{
    if (m_down)
        return other();
    m_down = true;
    m_begun.push_back(now);
}

bool ShiftTaps::let_go(std::uint32_t now)
{
    if (!m_down)
        return false;
    m_down = false;
    while (!m_begun.empty() && now - m_begun.front() > within)
        m_begun.pop_front();
    if (m_begun.size() < wanted)
        return false;
    m_begun.clear();
    return true;
}

void ShiftTaps::other()
{
    m_down = false;
    m_begun.clear();
}

} // namespace vignette::window
