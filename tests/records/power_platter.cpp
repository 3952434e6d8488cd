#include "tests/records/power_platter.hpp"

#include <algorithm>

namespace vignette::records::testing {

namespace {

constexpr std::size_t sector_bytes = 512;

} // namespace

void Platter::apply(const Change& change, std::string& to)
{
    if (change.cut) {
        to.resize(std::min(to.size(), change.at));
        return;
    }
    if (to.size() < change.at + change.bytes.size())
        to.resize(change.at + change.bytes.size(), '\0');
    to.replace(change.at, change.bytes.size(), change.bytes);
}

void Platter::take(Change change)
{
    apply(change, m_seen);
    m_waiting.push_back(std::move(change));
}

/// Each sector of it, or not.
void Platter::apply_sectors(const Change& change, std::string& to, Random& random)
{
    if (change.cut)
        return random.below(2) == 0 ? apply(change, to) : void();
    for (std::size_t from = 0; from < change.bytes.size();) {
        const std::size_t size = std::min(sector_bytes - (change.at + from) % sector_bytes, change.bytes.size() - from);
        if (random.below(2) == 0)
            apply({change.at + from, change.bytes.substr(from, size), false}, to);
        from += size;
    }
}

void Platter::sync()
{
    for (const auto& change : m_waiting)
        apply(change, m_sure);
    m_waiting.clear();
}

void Platter::sync_in_vain(Random& random)
{
    m_sure = some(random);
    m_waiting.clear();
}

std::string Platter::some(Random& random) const
{
    std::string out = m_sure;
    const auto how = random.below(4);
    const std::size_t first = how == 1 ? random.below(m_waiting.size() + 1) : m_waiting.size();
    for (std::size_t i = 0; i < m_waiting.size(); ++i) {
        if (how == 0 || i == first) // Here and there a sector; or the one at which it stopped, torn.
            apply_sectors(m_waiting[i], out, random);
        else if (how == 2 ? random.below(2) == 0 : i < first)
            apply(m_waiting[i], out);
    }
    return out;
}

std::string Platter::after_power_loss(Random& random) const
{
    return random.below(4) == 0 ? m_sure : some(random);
}

} // namespace vignette::records::testing
