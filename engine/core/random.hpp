#pragma once

#include <cstdint>

namespace vignette {

/// A small seeded generator (splitmix64, Vigna 2015): the same seed gives the same numbers on every machine.
/// Not for secrets.
class Random {
public:
    explicit Random(std::uint64_t seed)
        : m_state(seed)
    {
    }

    std::uint64_t next()
    {
        std::uint64_t z = (m_state += 0x9E3779B97F4A7C15u);
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9u;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBu;
        return z ^ (z >> 31);
    }

    /// From 0 to `count` - 1; `count` is at least 1.
    std::uint64_t below(std::uint64_t count) { return next() % count; }

private:
    std::uint64_t m_state;
};

} // namespace vignette
