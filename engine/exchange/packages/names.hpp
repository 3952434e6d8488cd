#pragma once

#include <map>
#include <string>
#include <string_view>

namespace vignette::exchange::packages {

/// The two files of a package that are not the course's.
inline constexpr std::string_view manifest_name = "manifest.json";
inline constexpr std::string_view signature_name = "manifest.json.minisig";

/// Codes that steer a terminal or turn the direction of reading, and so can make a name look like another.
bool is_control(char32_t);

/// Why no file of a course may have this path, as the rest of a sentence that begins with it ("leads out of the
/// course's folder"); empty if one may, on every system that Vignette is for: relative, with '/', valid UTF-8, at most
/// 200 bytes and 8 folders deep, nothing that Windows reads in another way.
std::string wrong_with_path(std::string_view path);

/// The paths of one package, as a system without capital letters sees them.
class Paths {
public:
    /// Why `path` cannot stand beside those before it, as the rest of a sentence; empty if it can.
    std::string add(std::string_view path);

private:
    struct Seen {
        std::string exact;
        bool is_file = false;
    };
    std::map<std::string, Seen> m_seen; ///< Files and the folders they are in, folded.
};

} // namespace vignette::exchange::packages
