#include "engine/exchange/documents/picture.hpp"

#include <algorithm>
#include <cstdint>

namespace vignette::exchange::documents {

namespace {

constexpr std::string_view signature("\x89PNG\r\n\x1a\n", 8);
constexpr std::size_t part_frame = 12; ///< Length and name before what a part holds, and a checksum behind it.
constexpr std::uint64_t most_points = 40'000'000;

std::uint32_t number_at(std::string_view bytes, std::size_t at)
{
    std::uint32_t number = 0;
    for (std::size_t i = 0; i < 4; ++i)
        number = number << 8 | static_cast<unsigned char>(bytes[at + i]);
    return number;
}

/// Whether the parts follow each other up to the one that ends a file.
bool is_whole(std::string_view parts)
{
    while (parts.size() >= part_frame) {
        const auto held = number_at(parts, 0);
        if (held > parts.size() - part_frame)
            return false;
        if (parts.substr(4, 4) == "IEND")
            return true;
        parts.remove_prefix(part_frame + held);
    }
    return false;
}

} // namespace

bool is_png(std::string_view bytes)
{
    if (bytes.substr(0, signature.size()) != signature)
        return false;
    bytes.remove_prefix(signature.size());
    if (bytes.size() < part_frame + 13 || bytes.substr(4, 4) != "IHDR")
        return false;
    const std::uint64_t points = std::uint64_t{number_at(bytes, 8)} * number_at(bytes, 12);
    return points > 0 && points <= most_points && is_whole(bytes);
}

double share_of(const Picture& picture)
{
    return picture.share >= 0.2 ? std::min(picture.share, 1.0) : 0.2;
}

} // namespace vignette::exchange::documents
