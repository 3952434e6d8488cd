#pragma once

#include <cstddef>
#include <memory>
#include <vector>

namespace vignette::play {

/// A list that grows without being copied, so that it never needs its memory twice.
template <typename T>
class Chunks {
public:
    std::size_t size() const { return m_size; }
    T& operator[](std::size_t i) { return m_chunks[i / length][i % length]; }
    const T& operator[](std::size_t i) const { return m_chunks[i / length][i % length]; }

    void push_back(T value)
    {
        if (m_size == m_chunks.size() * length)
            m_chunks.push_back(std::make_unique<T[]>(length));
        (*this)[m_size++] = value;
    }

private:
    static constexpr std::size_t length = 1 << 14;
    std::vector<std::unique_ptr<T[]>> m_chunks;
    std::size_t m_size = 0;
};

} // namespace vignette::play
