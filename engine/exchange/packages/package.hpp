#pragma once

#include "engine/core/result.hpp"
#include "engine/exchange/packages/keys.hpp"
#include "engine/exchange/packages/limits.hpp"
#include "engine/exchange/packages/manifest.hpp"
#include "engine/exchange/packages/packed_file.hpp"

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace vignette::exchange::packages {

/// How a package's file is called: NAME.vignette.
inline constexpr std::string_view package_extension = ".vignette";

/// Who stands for a package.
struct Signed {
    enum class By {
        Nobody, ///< There is no signature: whoever had the file can have changed it.
        StrangeKey, ///< There is one, but this computer does not have its key: it proves nothing here.
        KnownKey, ///< It is whole, and as the owner of this key packed it.
    } by
        = By::Nobody;
    std::string key_id; ///< Empty: nobody's.
    std::string key_name; ///< What this computer calls a known key.
    std::string comment; ///< Of a known key only: nobody stands for a stranger's.
};

/// A course in one file (a zip archive), judged wholly and in memory.
struct Package {
    Manifest manifest;
    std::vector<PackedFile> files; ///< The course's, as the manifest lists them.
    std::string hash; ///< SHA-256 of the manifest: two packages with the same one hold the same files.
    Signed by;
};

/// Errors, each a sentence without the package's name: Unreadable if it is no whole package; TooNew for a later format;
/// Refused, with the file's name, if it holds what no course may (see entries.hpp), is not what its manifest says, or
/// its signature does not fit. Nothing is written, and at most `limits.all_bytes` come out. Cost: O(bytes), about
/// 4 ms a MiB.
Result<Package> read_package(std::string_view archive, const PublicKeys&, const Limits& = {});

/// The same for a file; the sentences begin with its name. Errors: NotFound, Io too.
Result<Package> open_package(const std::filesystem::path&, const PublicKeys&, const Limits& = {});

/// One quiet sentence for whoever opens it; empty where a known key stands for it.
std::string notice(const Signed&);

} // namespace vignette::exchange::packages
