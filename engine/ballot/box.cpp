#include "engine/ballot/box.hpp"

namespace vignette::ballot {

Box::Box(Limits limits, Tickets make)
    : m_limits(limits)
    , m_make(std::move(make))
{
}

void Box::open(Poll poll)
{
    m_counts.assign(poll.options.size(), 0);
    m_poll = std::move(poll);
    m_open = true;
    ++m_number;
}

void Box::close()
{
    m_open = false;
}

void Box::reopen()
{
    m_open = m_poll.has_value();
}

std::optional<std::string> Box::join(std::string_view address)
{
    const auto here = m_addresses.find(address);
    if (m_tickets.size() >= m_limits.phones
        || (here != m_addresses.end() && here->second >= m_limits.phones_at_one_address))
        return std::nullopt;
    ++m_addresses[std::string(address)];
    ++m_changes;
    return m_tickets.emplace(m_make(), 0u).first->first;
}

bool Box::has_voted(std::string_view ticket) const
{
    const auto found = m_tickets.find(ticket);
    return found != m_tickets.end() && m_number > 0 && found->second == m_number;
}

Box::Cast Box::cast(std::string_view ticket, unsigned poll, std::size_t option)
{
    const auto found = m_tickets.find(ticket);
    if (found == m_tickets.end() || (poll == m_number && option >= m_counts.size()))
        return Cast::Unknown;
    if (poll == m_number && found->second == m_number)
        return Cast::Already;
    if (!m_open || poll != m_number)
        return Cast::Late;
    found->second = m_number;
    ++m_counts[option];
    ++m_changes;
    return Cast::Counted;
}

} // namespace vignette::ballot
