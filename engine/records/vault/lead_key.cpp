#include "engine/records/vault/lead_key.hpp"

#include "engine/records/pack.hpp"
#include "engine/records/vault/bytes_of.hpp"

#include <sodium.h>

namespace vignette::records {

namespace {

} // namespace

static_assert(lead_seed_length == crypto_box_SEEDBYTES);

LeadKey make_lead_key(const Secret& seed)
{
    LeadKey key{std::string(crypto_box_PUBLICKEYBYTES, '\0'), Secret(crypto_box_SECRETKEYBYTES)};
    crypto_box_seed_keypair(bytes_of(key.public_half), key.private_half.data(), seed.data());
    return key;
}

// A sealed box has no place for a context, so it goes inside.
std::optional<std::string> sealed_for_lead(
    std::string_view plain, std::string_view context, std::string_view public_half)
{
    if (public_half.size() != crypto_box_PUBLICKEYBYTES || sodium_init() < 0)
        return std::nullopt;
    const std::string whole = pack({context, plain});
    std::string out(whole.size() + crypto_box_SEALBYTES, '\0');
    if (crypto_box_seal(bytes_of(out), bytes_of(std::string_view(whole)), whole.size(), bytes_of(public_half)) != 0)
        return std::nullopt;
    return out;
}

std::optional<std::string> opened_by_lead(std::string_view sealed, std::string_view context, const LeadKey& key)
{
    if (sealed.size() < crypto_box_SEALBYTES)
        return std::nullopt;
    std::string whole(sealed.size() - crypto_box_SEALBYTES, '\0');
    if (crypto_box_seal_open(bytes_of(whole), bytes_of(sealed), sealed.size(),
            bytes_of(std::string_view(key.public_half)), key.private_half.data())
        != 0)
        return std::nullopt;
    auto parts = unpack(whole);
    if (!parts || parts->size() != 2 || parts->front() != context)
        return std::nullopt;
    return std::move(parts->back());
}

} // namespace vignette::records
