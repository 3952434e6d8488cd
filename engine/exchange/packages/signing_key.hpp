#pragma once

#include "engine/core/result.hpp"
#include "engine/exchange/packages/keys.hpp"
#include "engine/exchange/packages/signature.hpp"
#include "engine/records/vault/secret.hpp"

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace vignette::exchange::packages {

/// Both halves of a key pair: whoever has this signs as its owner.
struct SigningKey {
    KeyId id{};
    records::Secret key; ///< 64 bytes, as libsodium holds them.

    PublicKey public_half() const;
};

SigningKey new_signing_key();

/// How much work a try of the pass phrase is (scrypt).
struct KeyWork {
    std::uint64_t operations = 1u << 23;
    std::uint64_t memory = 256u << 20; ///< Bytes.
};

/// The file for a key, in minisign's own form, under a pass phrase. Cost: the work; about a second.
/// Errors: Io, for want of memory.
Result<std::string> locked_key_file(const SigningKey&, const records::Secret& passphrase, const KeyWork& = {});

/// Overwrites what must not be left behind: the text of a key file that has no pass phrase.
void wipe(std::string&);

/// Whether that file opens only with a pass phrase: minisign makes some without (-W).
bool is_locked(std::string_view key_file);

/// The key from its file; `passphrase` is not looked at where there is none. Cost: the work that the file names, at
/// most 1 GiB and 2^26 operations. Errors: Refused for another pass phrase; Unreadable for what is no secret key.
Result<SigningKey> open_signing_key(std::string_view key_file, const records::Secret& passphrase);

/// The same bytes and the same comment (see may_be_comment) give the same signature.
Signature sign(std::string_view bytes, const SigningKey&, std::string_view comment);

} // namespace vignette::exchange::packages
