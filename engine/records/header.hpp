#pragma once

#include "engine/core/result.hpp"

#include <cstdint>
#include <filesystem>

namespace vignette::records {

/// "Vgnt": stands in the header of every file that is ours. Set by schema/0001_records.sql.
inline constexpr std::uint32_t application_id = 1449619060;

/// What the first bytes of a database file say, read without SQLite: SQLite writes to a file even to look at it, if a
/// program that had it open was killed.
struct FileHeader {
    bool empty = true; ///< No file, or one without content: a new one may be made there.
    bool database = false; ///< SQLite's own mark is there.
    std::uint32_t application = 0;
    std::uint32_t version = 0;
    bool write_ahead_log = false;
};

/// Errors: Io if the file is there and cannot be read.
Result<FileHeader> read_header(const std::filesystem::path& file);

} // namespace vignette::records
