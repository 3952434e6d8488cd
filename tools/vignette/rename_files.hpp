#pragma once

#include "engine/core/result.hpp"
#include "scripting/files.hpp"

#include <filesystem>
#include <map>
#include <string>

namespace vignette::tools {

/// Path inside a course → text.
using ChangedFiles = std::map<std::string, std::string>;

/// The files of a course with some of them changed.
scripting::Files over(const scripting::Files&, const ChangedFiles&);

/// Writes all of them or none: each beside its file first. Errors: Io, a sentence that names the file.
Status write_all(const std::filesystem::path& folder, const ChangedFiles&);

} // namespace vignette::tools
