#pragma once

#include "engine/play/explore/chunks.hpp"
#include "engine/play/explore/layout.hpp"

namespace vignette::play {

/// Situations by number, each once, in the order in which they were found, with the one that each was found from.
class Situations {
public:
    explicit Situations(std::size_t words)
        : m_words(words)
        , m_slots(1 << 10, Slot{})
    {
    }

    std::size_t size() const { return m_from.size(); }
    Key key(Index) const;
    Index from(Index situation) const { return m_from[situation]; } ///< `nothing` for a beginning.

    Index find(const Key&) const; ///< Or nothing.
    /// Its number, whether it was there already or not.
    Index add(const Key&, Index from);

    std::size_t bytes() const; ///< Of memory, but what finding takes.
    std::size_t bytes_to_find() const { return m_slots.size() * sizeof(Slot); }
    void settle(); ///< Nothing is found or added any more.

private:
    struct Slot {
        Index situation = nothing;
        std::uint32_t tag = 0; ///< Some bits of the key's hash, so that few keys need looking at.
    };
    std::size_t slot(const Key&, std::uint64_t hash) const; ///< Where it is, or where it would go.
    void grow();

    std::size_t m_words;
    Chunks<std::uint64_t> m_keys;
    Chunks<Index> m_from;
    std::vector<Slot> m_slots;
};

} // namespace vignette::play
