#pragma once

#include "engine/core/result.hpp"
#include "engine/exchange/packages/limits.hpp"
#include "engine/exchange/packages/packed_file.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace vignette::exchange::packages {

/// A zip archive of `files`, in their order: the same files give the same bytes, whatever the day and the computer's
/// settings. Errors: Io, for want of memory.
Result<std::string> zipped(const std::vector<PackedFile>& files);

/// The files of an archive that judged_entries() finds nothing wrong with. What comes out is counted while it comes
/// out, and inflating stops at the size that was claimed. Errors: as judged_entries(), and for bytes that are damaged.
Result<std::vector<PackedFile>> unzipped(std::string_view archive, const Limits& = {});

} // namespace vignette::exchange::packages
