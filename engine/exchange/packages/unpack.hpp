#pragma once

#include "engine/core/result.hpp"
#include "engine/exchange/packages/package.hpp"

#include <filesystem>

namespace vignette::exchange::packages {

/// The package's files as a folder in `cache`, named by the package's hash: made whole or not at all, for its owner
/// alone. One that is there already is used again if every byte in it is the package's; otherwise it is made anew.
/// Errors: Io.
Result<std::filesystem::path> unpacked(const Package&, const std::filesystem::path& cache);

} // namespace vignette::exchange::packages
