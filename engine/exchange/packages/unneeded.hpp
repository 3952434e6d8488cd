#pragma once

#include <chrono>
#include <filesystem>
#include <string>

namespace vignette::exchange::packages {

/// A package that was unpacked just now, or found as it was unpacked.
struct Opened {
    std::filesystem::path file;
    std::string hash; ///< Package::hash.
};

/// For so long after its last opening a folder stays in any case: somebody may still be playing from it.
inline constexpr std::chrono::hours still_in_use{24};

/// Notes in `cache` that the package was opened `now`, and removes the folders that earlier packages left there: those
/// whose package is gone, or was opened again since and held another course. What has no note of ours stays, and so
/// does what a link leads to. A note is the file HASH.from beside the folder HASH; it holds the paths of its package,
/// each with a NUL behind it, and its time is that of the last opening. What cannot be removed is left for another
/// time.
void remove_unneeded(const Opened&, const std::filesystem::path& cache, std::filesystem::file_time_type now);

} // namespace vignette::exchange::packages
