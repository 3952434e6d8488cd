#include "engine/ballot/box.hpp"

namespace vignette::ballot {

Box::Box(Limits limits, Tickets make)
    : m_limits(limits)
    , m_make(make)
    , m_marks(std::move(make))
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

bool Box::is_full(std::string_view address, bool marked) const
{
    if (m_tickets.size() >= m_limits.phones)
        return true;
    const auto found = m_addresses.find(address);
    const Joined here = found == m_addresses.end() ? Joined{} : found->second;
    return marked ? here.marked >= m_limits.marked_at_one_address : here.others >= m_limits.phones_at_one_address;
}

std::optional<std::string> Box::join(std::string_view address, std::string_view mark)
{
    if (knows(mark))
        return std::string(mark);
    const bool marked = m_marks.waits(mark);
    if (is_full(address, marked))
        return std::nullopt;
    Joined& here = m_addresses[std::string(address)];
    ++(marked ? here.marked : here.others);
    ++m_changes;
    m_marks.has_joined(mark);
    return m_tickets.emplace(marked ? std::string(mark) : m_make(), 0u).first->first;
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
