#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace vignette::exchange::packages {

/// What is written of a file twice: before it, and in the list at the archive's end.
struct FileHeader {
    std::uint16_t flags = 0, method = 0;
    std::uint32_t crc = 0, packed = 0, size = 0;
    std::string_view name, extra;
    std::size_t bytes = 0; ///< Of the header itself.
};

struct ListedHeader : FileHeader {
    std::uint16_t disk = 0;
    std::uint32_t attributes = 0, offset = 0;
};

/// The last record of an archive.
struct ListEnd {
    std::uint16_t disk = 0, list_disk = 0, entries_here = 0, entries = 0, comment = 0;
    std::uint32_t list_size = 0, list_offset = 0;
};

// Each reads the record that begins at `at`; nothing if there is none, or not all of it.

std::optional<FileHeader> read_file_header(std::string_view archive, std::size_t at);
std::optional<ListedHeader> read_listed_header(std::string_view archive, std::size_t at);
std::optional<ListEnd> read_list_end(std::string_view archive, std::size_t at);

inline constexpr std::size_t list_end_bytes = 22;

/// Of the fields behind a name (number, length, bytes): whether they are well formed.
bool are_well_formed(std::string_view extra);
bool has_field(std::string_view extra, std::uint16_t number);

} // namespace vignette::exchange::packages
