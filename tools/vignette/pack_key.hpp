#pragma once

#include "engine/core/result.hpp"
#include "engine/exchange/packages/keys.hpp"
#include "engine/exchange/packages/signing_key.hpp"

#include <string>

namespace vignette::tools {

// Keys to sign courses with, as files. A pass phrase is asked for at the terminal, or comes from
// VIGNETTE_KEY_PASSPHRASE.

/// Makes the secret key `file`, for its owner alone, and `file`.pub. Errors: Refused if either is there.
Status make_key(const std::string& file);

/// The key in `file`. The sentences of its errors begin with its name.
Result<exchange::packages::SigningKey> open_key(const std::string& file);
Result<exchange::packages::PublicKey> open_public_key(const std::string& file);

} // namespace vignette::tools
