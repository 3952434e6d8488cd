#include "tests/documents/pngs.hpp"

#include <cstdint>

namespace vignette::exchange::documents::testing {

namespace {

std::string number(std::uint32_t value)
{
    std::string out;
    for (int shift = 24; shift >= 0; shift -= 8)
        out += static_cast<char>(value >> shift & 255);
    return out;
}

std::uint32_t crc(const std::string& bytes)
{
    std::uint32_t sum = 0xFFFFFFFF;
    for (const char c : bytes) {
        sum ^= static_cast<unsigned char>(c);
        for (int i = 0; i < 8; ++i)
            sum = sum >> 1 ^ ((sum & 1) != 0 ? 0xEDB88320 : 0);
    }
    return ~sum;
}

std::uint32_t adler(const std::string& bytes)
{
    std::uint32_t low = 1;
    std::uint32_t high = 0;
    for (const char c : bytes) {
        low = (low + static_cast<unsigned char>(c)) % 65521;
        high = (high + low) % 65521;
    }
    return high << 16 | low;
}

std::string part(const std::string& name, const std::string& held)
{
    return number(static_cast<std::uint32_t>(held.size())) + name + held + number(crc(name + held));
}

/// As zlib has it, but not made smaller. Up to 65535 bytes.
std::string stored(const std::string& bytes)
{
    const auto size = static_cast<unsigned>(bytes.size());
    std::string out("\x78\x01\x01");
    for (const unsigned half : {size, ~size})
        out += {static_cast<char>(half & 255), static_cast<char>(half >> 8 & 255)};
    return out + bytes + number(adler(bytes));
}

} // namespace

std::string png(int width, int height)
{
    std::string points;
    for (int row = 0; row < height; ++row) {
        points += '\0';
        for (int i = 0; i < width; ++i)
            points += "\x0B\x5A\x60";
    }
    const auto size = number(static_cast<std::uint32_t>(width)) + number(static_cast<std::uint32_t>(height));
    return "\x89PNG\r\n\x1a\n" + part("IHDR", size + std::string("\x08\x02\0\0\0", 5)) + part("IDAT", stored(points))
        + part("IEND", "");
}

} // namespace vignette::exchange::documents::testing
