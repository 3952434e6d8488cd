#pragma once

#include <string>
#include <string_view>

namespace vignette::exchange::reports {

/// 32 hexadecimal digits that are always the same for the same two texts. They cannot be turned back: `secret` is the
/// key of the hash (BLAKE2b), and has to be random, as the ids of records are.
std::string derived_id(std::string_view secret, std::string_view purpose);

} // namespace vignette::exchange::reports
