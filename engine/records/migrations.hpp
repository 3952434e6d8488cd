#pragma once

#include "engine/core/result.hpp"
#include "engine/records/database.hpp"

#include <filesystem>
#include <string_view>
#include <vector>

namespace vignette::records {

/// The scripts that lead from an empty file to the newest version, in order: the first makes version 1. A shipped
/// script never changes again; the next change of a table is the next script.
using Migrations = std::vector<std::string_view>;

/// Those in engine/records/schema.
const Migrations& shipped_migrations();

/// Brings the database to the newest version: every script that it lacks, or none.
///
/// Before an older file is changed, a copy of it is put beside it as `records.before-N.db`, N being the new version.
/// Errors: those of the disk, and Unreadable if the file is newer than the scripts; the file is then as it was.
Status migrate(Database&, const Migrations&);

/// Where the copy from before it became `version` is.
std::filesystem::path copy_before(const std::filesystem::path& folder, std::size_t version);

/// The version of the file: how many scripts it has had.
Result<std::int64_t> version_of(Database&);

} // namespace vignette::records
