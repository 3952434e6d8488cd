#pragma once

#include "engine/core/result.hpp"
#include "engine/exchange/packages/keys.hpp"

#include <array>
#include <string>
#include <string_view>

namespace vignette::exchange::packages {

/// A signature as minisign writes it into a file of its own.
struct Signature {
    KeyId id{};
    bool hashed = true; ///< "ED": made over BLAKE2b-512 of the bytes; "Ed", as old programs write: over the bytes.
    std::array<unsigned char, 64> over_bytes{};
    std::string comment; ///< Whoever has the key wrote it: the second signature is over the first and this.
    std::array<unsigned char, 64> over_comment{};
};

/// Errors: Unreadable, also where the comment is not fit to be shown.
Result<Signature> read_signature(std::string_view text);
std::string write_signature(const Signature&);

/// Whether this key made it, over these bytes.
bool fits(const Signature&, std::string_view bytes, const PublicKey&);

/// What the first signature is made over.
std::array<unsigned char, 64> hash_to_sign(std::string_view bytes);

/// Whether a comment may stand in a signature: one line of at most 500 bytes of plain text, and not empty.
bool may_be_comment(std::string_view);

} // namespace vignette::exchange::packages
