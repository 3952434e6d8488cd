#pragma once

#include "engine/core/result.hpp"
#include "engine/exchange/packages/limits.hpp"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace vignette::exchange::packages {

/// One file of a zip archive, as both of its headers say.
struct Entry {
    std::string name;
    std::uint16_t method = 0; ///< stored or deflated.
    std::uint64_t packed = 0, size = 0; ///< Bytes in the archive, and what is claimed to come out.
    std::uint64_t offset = 0; ///< Of its header.
};

inline constexpr std::uint16_t stored = 0, deflated = 8;

/// Judges the frame of a zip archive before any of it is unpacked, and more strictly than any tool that packs: every
/// byte belongs to one file or to the list at the end; the list and the header before each file say the same; plain
/// files only, no encryption, no ZIP64, stored or deflated; every path and size within bounds.
/// Errors: Unreadable if it is no whole archive; Refused, with the file's name, for whatever is off. Cost: O(files).
Result<std::vector<Entry>> judged_entries(std::string_view archive, const Limits&);

} // namespace vignette::exchange::packages
