#pragma once

#include <filesystem>

namespace vignette::records {

/// Whether the folder is on a network drive (NFS, SMB, sshfs, ...), where a write-ahead log is not safe. A drive that
/// cannot be told apart (FUSE) counts as one. Where the system does not say, false.
bool on_network(const std::filesystem::path& folder);

} // namespace vignette::records
