#pragma once

#include "engine/core/result.hpp"

#include <cstddef>
#include <filesystem>
#include <string>
#include <string_view>

namespace vignette::files {

/// The whole file. Errors: NotFound, or Io, or Refused if it is larger than `most` bytes; each a sentence that names
/// it.
Result<std::string> read(const std::filesystem::path&, std::size_t most);

/// Writes all of it or nothing: into a new file beside the target, which then takes its name.
Status write(const std::filesystem::path&, std::string_view bytes);

/// The same for what is personal: only its owner can read the file.
Status write_private(const std::filesystem::path&, std::string_view bytes);

/// A path as people read it: UTF-8, as they gave it.
std::string shown(const std::filesystem::path&);

} // namespace vignette::files
