#pragma once

#include "engine/core/result.hpp"

#include <filesystem>
#include <string_view>

namespace vignette::records {

/// What SQLite reports, as one plain sentence about the records in `folder`, with what to do.
///
/// `sqlite_code` may be an extended code; `detail` is SQLite's own text, used only where no sentence of ours fits.
Error trouble(int sqlite_code, const std::filesystem::path& folder, std::string_view detail);

/// The sentences that SQLite does not start.
Error unopened(const std::filesystem::path& folder);
Error damaged(const std::filesystem::path& folder);
Error not_ours(const std::filesystem::path& folder);
Error too_new(const std::filesystem::path& folder, long long theirs, long long ours);
Error read_only(const std::filesystem::path& folder);
Error nobody(); ///< NotFound: there is no such learner.
Error no_folder(const std::filesystem::path& folder, std::string_view why);

} // namespace vignette::records
