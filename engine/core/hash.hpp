#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace vignette {

/// Names a content: FNV-1a, 64 bit. For versions and caches, not against an adversary.
class Hash {
public:
    Hash& add(std::string_view bytes)
    {
        for (const char c : bytes)
            m_value = (m_value ^ static_cast<unsigned char>(c)) * 0x100000001B3u;
        return *this;
    }

    std::uint64_t value() const { return m_value; }

    /// 16 lower-case hexadecimal digits.
    std::string hex() const
    {
        std::string out(16, '0');
        for (std::size_t i = 0; i < 16; ++i)
            out[15 - i] = "0123456789abcdef"[(m_value >> (4 * i)) & 15];
        return out;
    }

private:
    std::uint64_t m_value = 0xCBF29CE484222325u;
};

} // namespace vignette
