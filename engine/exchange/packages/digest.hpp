#pragma once

#include <string>
#include <string_view>

namespace vignette::exchange::packages {

/// SHA-256 in hexadecimal, as `sha256sum` prints it.
std::string digest(std::string_view bytes);

} // namespace vignette::exchange::packages
