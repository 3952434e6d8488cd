#pragma once

#include "engine/core/result.hpp"
#include "scripting/edit/rename.hpp"

#include <filesystem>

namespace vignette::tools {

/// Adds to `renamed` what changes in the translations of a course: the contexts that have the id, and the names in
/// braces. Nothing is marked to be checked for it. Errors: Refused where a translation cannot be read.
Status rename_in_strings(const std::filesystem::path& folder, const scripting::Files&, scripting::Renamed& renamed);

} // namespace vignette::tools
