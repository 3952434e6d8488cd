#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace vignette::exchange::packages {

std::string base64(std::string_view bytes);

/// Exactly `size` bytes, from exactly that much base64; nothing from anything else.
std::optional<std::string> from_base64(std::string_view text, std::size_t size);

/// The lines of one of minisign's small files, if there are exactly `count`; each without its end.
std::optional<std::vector<std::string_view>> small_file(std::string_view text, std::size_t count);

} // namespace vignette::exchange::packages
