#pragma once

#include "engine/core/result.hpp"

#include <filesystem>

namespace vignette::records {

/// Makes the folder, and what is above it, if it is not there; one that we make is its owner's alone.
Status make_private_folder(const std::filesystem::path&);

/// Makes the file, empty, if it is not there; only its owner may read or write it. One that is there stays
/// as it is.
Status make_private_file(const std::filesystem::path&);

/// Gives `from` the name `to`, in the place of what had it.
Status rename_over(const std::filesystem::path& from, const std::filesystem::path& to);

} // namespace vignette::records
