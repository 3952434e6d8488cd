#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace vignette::tests {

/// What a zip archive says of a file; it says it twice, and may lie.
struct RawHeader {
    std::string name, extra;
    std::uint16_t flags = 0, method = 0;
    std::uint32_t crc = 0, packed = 0, size = 0;
};

struct RawFile {
    RawHeader before, listed;
    std::string data; ///< As it stands in the archive.
    std::uint16_t disk = 0;
    std::uint32_t attributes = 0100644u << 16;
    std::optional<std::uint32_t> offset; ///< Otherwise the true one.
    bool is_only_listed = false; ///< The list names it a second time, or for the first.

    /// Both headers at once.
    template <typename Change>
    RawFile with(Change change) const
    {
        RawFile out = *this;
        change(out.before);
        change(out.listed);
        return out;
    }
};

/// An honest file, stored.
RawFile raw_file(std::string name, std::string bytes);

struct RawEnd {
    std::optional<std::uint16_t> entries, entries_here;
    std::optional<std::uint32_t> list_offset, list_size;
    std::uint16_t disk = 0;
    std::string between; ///< Between the last file and the list.
    std::string behind; ///< Behind the list.
    std::string comment;
};

/// Writes byte by byte what it is told, true or not.
std::string raw_zip(const std::vector<RawFile>&, const RawEnd& = {});

std::string little(std::uint64_t number, unsigned bytes);

} // namespace vignette::tests
