#pragma once

#include "engine/core/result.hpp"

#include <array>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace vignette::exchange::packages {

/// Which key pair a signature belongs to; a label, not a proof.
using KeyId = std::array<unsigned char, 8>;

/// As minisign shows it: a hexadecimal number of up to 16 digits.
std::string shown(const KeyId&);

/// The half of a key pair (Ed25519) that may be known to everybody, and checks signatures.
struct PublicKey {
    KeyId id{};
    std::array<unsigned char, 32> key{};
    std::string name; ///< What this computer calls it: the file's name without ".pub".

    friend bool operator==(const PublicKey&, const PublicKey&) = default;
};
using PublicKeys = std::vector<PublicKey>;

/// minisign's own form: a comment, and a line of base64. Errors: Unreadable.
Result<PublicKey> read_public_key(std::string_view text);
std::string write_public_key(const PublicKey&);

/// Every key that lies as NAME.pub in one of these folders; what is no key, and what is not there, is passed over.
PublicKeys known_keys(const std::vector<std::filesystem::path>& folders);

} // namespace vignette::exchange::packages
