#pragma once

#include <cstddef>

namespace vignette::exchange::packages {

/// What a package may be. Far above any course in the tree, and little enough for the smallest computer at a site.
struct Limits {
    std::size_t files = 2000; ///< Beside the manifest and its signature.
    std::size_t file_bytes = 64u << 20; ///< One file, as it really comes out.
    std::size_t all_bytes = 256u << 20; ///< All of them.
    std::size_t archive_bytes = 258u << 20; ///< The package itself.
    std::size_t manifest_bytes = 1u << 20;
    std::size_t ratio = 200; ///< How many bytes may come out of one. Texts and pictures stay under 20.
};

} // namespace vignette::exchange::packages
