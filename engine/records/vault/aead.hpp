#pragma once

#include "engine/records/vault/secret.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace vignette::records {

// XChaCha20-Poly1305 (libsodium's crypto_aead_xchacha20poly1305_ietf): a random nonce of 24 bytes, then the bytes, then
// 16 that show every change. `context` is not in the result, but only under the same one does it open again.
// Cost: 2 microseconds for a short text.

inline constexpr std::size_t aead_key_length = 32;

std::string sealed(std::string_view plain, std::string_view context, const Secret& key);

/// Nothing if the key or the context is another, or a bit has changed.
std::optional<std::string> opened(std::string_view sealed, std::string_view context, const Secret& key);
std::optional<Secret> opened_secret(std::string_view sealed, std::string_view context, const Secret& key);

} // namespace vignette::records
