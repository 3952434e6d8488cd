#include "engine/app/teach/phones.hpp"

#include "engine/app/system.hpp"
#include "engine/ballot/qr.hpp"

#include <algorithm>
#include <charconv>

namespace vignette::app {

namespace {

/// Everybody votes on it again, so that none of them counts twice.
void take_back(classroom::Vote& vote, const std::vector<unsigned>& given)
{
    auto& counts = vote.rounds.back().counts;
    for (std::size_t i = 0; i < counts.size() && i < given.size(); ++i)
        counts[i] -= std::min(counts[i], given[i]);
}

} // namespace

Phones::Phones(PhonePort port)
    : m_port(std::move(port))
{
}

Status Phones::turn_on(const std::string& title)
{
    const auto addresses = m_port.addresses ? m_port.addresses() : std::vector<ballot::Address>{};
    if (m_address.empty() && !addresses.empty())
        m_address = addresses.front().number;
    if (m_address.empty() || !m_port.open)
        return Error{
            ErrorCode::NotFound, "This computer is in no network that phones could share. Count hands instead."};
    auto server = m_port.open(m_address, title);
    if (!server)
        return server.error();
    m_server = std::move(server).value();
    m_asked.clear();
    return Done{};
}

void Phones::ask(classroom::Vote& vote, const std::string& question, std::vector<std::string> options)
{
    if (!m_server)
        return;
    const std::string round = vote.scene + " " + std::to_string(vote.rounds.size());
    if (std::exchange(m_asked, round) == round)
        return m_server->reopen();
    take_back(vote, m_given[round]);
    m_counted.assign(options.size(), 0);
    m_server->ask({question, std::move(options)});
}

void Phones::close()
{
    if (m_server)
        m_server->close();
}

Status Phones::count_into(classroom::Vote& vote)
{
    if (!m_server || vote.rounds.back().means != classroom::Means::Phones || vote.rounds.back().shown)
        return Done{};
    const auto now = m_server->now();
    for (std::size_t i = 0; i < m_counted.size() && i < now.counts.size() && i < vote.options.size(); ++i) {
        const unsigned more = now.counts[i] - m_counted[i];
        if (auto added = classroom::set_votes(vote, i, vote.rounds.back().counts[i] + more); !added)
            return added;
        m_counted[i] = now.counts[i];
    }
    m_given[m_asked] = m_counted;
    return Done{};
}

present::ClassPhones Phones::page() const
{
    present::ClassPhones out;
    if (m_server) {
        out.on = true;
        out.url = m_server->url();
        out.code = m_server->code();
        out.phones = m_server->now().phones;
        return out;
    }
    if (m_port.addresses) {
        for (const auto& one : m_port.addresses())
            out.addresses.emplace_back(one.number, one.network);
    }
    out.address = m_address.empty() && !out.addresses.empty() ? out.addresses.front().first : m_address;
    return out;
}

present::PhoneWay Phones::way() const
{
    if (!m_server)
        return {};
    present::PhoneWay out{m_server->url(), m_server->code(), ""};
    if (const auto rows = ballot::square_code(out.url + "/?c=" + out.code)) {
        for (const auto& row : rows.value())
            out.squares += row + "\n";
    }
    return out;
}

PhonePort system_phones(std::function<void()> changed)
{
    PhonePort out;
    out.addresses = ballot::own_addresses;
    out.open = [changed = std::move(changed)](const std::string& address, const std::string& title) {
        const auto tickets = system_ids();
        std::uint64_t chance = 0;
        const std::string id = tickets();
        std::from_chars(id.data(), id.data() + 16, chance, 16);
        return ballot::Server::open({address}, title, ballot::code_of(chance), {}, tickets, changed);
    };
    return out;
}

} // namespace vignette::app
