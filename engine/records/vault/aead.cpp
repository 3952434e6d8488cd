#include "engine/records/vault/aead.hpp"

#include "engine/records/vault/bytes_of.hpp"

#include <sodium.h>

namespace vignette::records {

namespace {

constexpr std::size_t nonce_length = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr std::size_t tag_length = crypto_aead_xchacha20poly1305_ietf_ABYTES;
static_assert(aead_key_length == crypto_aead_xchacha20poly1305_ietf_KEYBYTES);

bool open_into(unsigned char* plain, std::string_view sealed, std::string_view context, const Secret& key)
{
    const auto rest = sealed.substr(nonce_length);
    return crypto_aead_xchacha20poly1305_ietf_decrypt(plain, nullptr, nullptr, bytes_of(rest), rest.size(),
               bytes_of(context), context.size(), bytes_of(sealed), key.data())
        == 0;
}

} // namespace

std::string sealed(std::string_view plain, std::string_view context, const Secret& key)
{
    std::string out(nonce_length + plain.size() + tag_length, '\0');
    auto* to = reinterpret_cast<unsigned char*>(out.data());
    randombytes_buf(to, nonce_length);
    crypto_aead_xchacha20poly1305_ietf_encrypt(to + nonce_length, nullptr, bytes_of(plain), plain.size(),
        bytes_of(context), context.size(), nullptr, to, key.data());
    return out;
}

std::optional<std::string> opened(std::string_view sealed, std::string_view context, const Secret& key)
{
    if (sealed.size() < nonce_length + tag_length)
        return std::nullopt;
    std::string plain(sealed.size() - nonce_length - tag_length, '\0');
    if (!open_into(reinterpret_cast<unsigned char*>(plain.data()), sealed, context, key))
        return std::nullopt;
    return plain;
}

std::optional<Secret> opened_secret(std::string_view sealed, std::string_view context, const Secret& key)
{
    if (sealed.size() <= nonce_length + tag_length)
        return std::nullopt;
    Secret plain(sealed.size() - nonce_length - tag_length);
    if (!open_into(plain.data(), sealed, context, key))
        return std::nullopt;
    return plain;
}

} // namespace vignette::records
