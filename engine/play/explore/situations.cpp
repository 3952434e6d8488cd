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

std::size_t Situations::slot(const Key& wanted, std::uint64_t hash) const
{
    const std::size_t mask = m_slots.size() - 1;
    const auto tag = static_cast<std::uint32_t>(hash >> 32);
    std::size_t at = hash & mask;
    while (m_slots[at].situation != nothing && (m_slots[at].tag != tag || key(m_slots[at].situation) != wanted))
        at = (at + 1) & mask;
    return at;
}

Index Situations::find(const Key& wanted) const
{
    return m_slots[slot(wanted, hash(wanted, m_words))].situation;
}

Index Situations::add(const Key& added, Index from)
{
    const std::uint64_t hashed = hash(added, m_words);
    const std::size_t at = slot(added, hashed);
    if (m_slots[at].situation != nothing)
        return m_slots[at].situation;
    const auto number = static_cast<Index>(size());
    m_slots[at] = {number, static_cast<std::uint32_t>(hashed >> 32)};
    for (std::size_t i = 0; i < m_words; ++i)
        m_keys.push_back(added[i]);
    m_from.push_back(from);
    if (size() * 4 > m_slots.size() * 3)
        grow();
    return number;
}

/// Every situation is there once, so none needs comparing.
void Situations::grow()
{
    m_slots.assign(m_slots.size() * 2, Slot{});
    const std::size_t mask = m_slots.size() - 1;
    for (Index i = 0; i < size(); ++i) {
        const std::uint64_t hashed = hash(key(i), m_words);
        std::size_t at = hashed & mask;
        while (m_slots[at].situation != nothing)
            at = (at + 1) & mask;
        m_slots[at] = {i, static_cast<std::uint32_t>(hashed >> 32)};
    }
}

std::size_t Situations::bytes() const
{
    return size() * (m_words * sizeof(std::uint64_t) + sizeof(Index));
}

void Situations::settle()
{
    std::vector<Slot>().swap(m_slots); // Assigning {} would keep the memory.
}

} // namespace vignette::play
