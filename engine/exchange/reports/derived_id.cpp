#include "engine/exchange/reports/derived_id.hpp"

#include <sodium.h>

#include <array>

namespace vignette::exchange::reports {

namespace {

using Key = std::array<unsigned char, crypto_generichash_KEYBYTES>;
using Half = std::array<unsigned char, 16>;

template <typename Bytes>
Bytes hash(std::string_view text, const unsigned char* key, std::size_t key_size)
{
    Bytes out{};
    crypto_generichash(
        out.data(), out.size(), reinterpret_cast<const unsigned char*>(text.data()), text.size(), key, key_size);
    return out;
}

} // namespace

std::string derived_id(std::string_view secret, std::string_view purpose)
{
    const auto key = hash<Key>(secret, nullptr, 0); // A key has one length; ids may have any.
    std::string out;
    for (const auto byte : hash<Half>(purpose, key.data(), key.size())) {
        out += "0123456789abcdef"[byte >> 4];
        out += "0123456789abcdef"[byte & 15];
    }
    return out;
}

} // namespace vignette::exchange::reports
