#include "engine/play/explore/situations.hpp"

namespace vignette::play {

namespace {

std::uint64_t hash(const Key& key, std::size_t words)
{
    std::uint64_t out = 0x9E3779B97F4A7C15u;
    for (std::size_t i = 0; i < words; ++i) {
        out = (out ^ key[i]) * 0xBF58476D1CE4E5B9u;
        out ^= out >> 31;
    }
    return out ^ (out >> 29);
}

} // namespace

Key Situations::key(Index situation) const
{
    Key out{};
    for (std::size_t i = 0; i < m_words; ++i)
        out[i] = m_keys[situation * m_words + i];
    return out;
}

std::size_t Situations::slot(const Key& wanted) const
{
    const std::size_t mask = m_slots.size() - 1;
    std::size_t at = hash(wanted, m_words) & mask;
    while (m_slots[at] != nothing && key(m_slots[at]) != wanted)
        at = (at + 1) & mask;
    return at;
}

Index Situations::find(const Key& wanted) const
{
    return m_slots[slot(wanted)];
}

Index Situations::add(const Key& added, Index from)
{
    const std::size_t at = slot(added);
    if (m_slots[at] != nothing)
        return m_slots[at];
    const auto number = static_cast<Index>(size());
    m_slots[at] = number;
    for (std::size_t i = 0; i < m_words; ++i)
        m_keys.push_back(added[i]);
    m_from.push_back(from);
    if (size() * 4 > m_slots.size() * 3)
        grow();
    return number;
}

void Situations::grow()
{
    m_slots.assign(m_slots.size() * 2, nothing);
    for (Index i = 0; i < size(); ++i)
        m_slots[slot(key(i))] = i;
}

std::size_t Situations::bytes() const
{
    return size() * (m_words * sizeof(std::uint64_t) + sizeof(Index)) + m_slots.size() * sizeof(Index);
}

void Situations::settle()
{
    m_slots = {};
}

} // namespace vignette::play
