#include "engine/exchange/packages/digest.hpp"

#include <sodium.h>

#include <array>

namespace vignette::exchange::packages {

std::string digest(std::string_view bytes)
{
    std::array<unsigned char, crypto_hash_sha256_BYTES> hash{};
    crypto_hash_sha256(hash.data(), reinterpret_cast<const unsigned char*>(bytes.data()), bytes.size());
    std::string out(2 * hash.size() + 1, '\0');
    sodium_bin2hex(out.data(), out.size(), hash.data(), hash.size());
    out.pop_back();
    return out;
}

} // namespace vignette::exchange::packages
