#pragma once

#include "engine/core/result.hpp"
#include "engine/records/vault/secret.hpp"

#include <filesystem>

namespace vignette::records {

/// 32 random bytes that every PIN is mixed with, in a file of their own beside the records: `device.secret`, its
/// owner's alone. Backups and exports leave it out, so that a copied database says nothing about anybody's PIN.
inline constexpr const char* device_secret_name = "device.secret";

/// The secret of the records in `folder`; made, and on the disk, if there is none. `needed`: somebody's key was locked
/// with it already, so a new one would be of no use.
/// Errors: NotFound if it is needed and gone; Unreadable if it has another length; Io of the disk.
Result<Secret> device_secret(const std::filesystem::path& folder, bool needed);

} // namespace vignette::records
