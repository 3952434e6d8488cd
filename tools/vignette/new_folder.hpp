#pragma once

#include "engine/core/result.hpp"

#include <filesystem>
#include <map>
#include <string>

namespace vignette::tools {

/// Makes a folder with these files (path inside it, with '/', and text), all of them or none: they are written beside
/// and then take their place together.
/// Errors: Refused where there is something in it already; NotFound where the folder around it is not there; Io.
Status make_folder(const std::filesystem::path& folder, const std::map<std::string, std::string>& files);

} // namespace vignette::tools
