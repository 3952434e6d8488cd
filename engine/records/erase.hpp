#pragma once

#include "engine/records/database.hpp"
#include "engine/records/site_records.hpp"

#include <filesystem>
#include <string_view>

namespace vignette::records {

/// Deletes what `Erase` says of the learner with this uid from a file of any version, inside the caller's transaction.
/// A file that does not know the learner stays as it is. For this folder's .cpp files only.
Status erase_from(Database&, std::string_view uid, Erase);

/// The same in every copy in `folder` (backups, copies from before a migration, records that were replaced), down to
/// the bytes. A copy that cannot be opened goes whole.
/// Errors: Io if one can be neither changed nor removed.
Status erase_from_copies(const std::filesystem::path& folder, std::string_view uid, Erase, const Access&);

/// Empties the log. Errors: Busy if another program is reading or writing.
Status empty_log(Database&);

/// Writes all of the file anew and empties its log, so that nothing deleted stays in either. Errors: those of the disk,
/// and Busy; what was deleted stays so.
Status tidy_bytes(Database&);

} // namespace vignette::records
