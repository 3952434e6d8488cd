#pragma once

#include "engine/app/session.hpp"

#include <string>
#include <vector>

namespace vignette::tools {

/// Where to begin, as --unit, --from and --set say it. Errors: InvalidArgument for a --set that is no NAME=VALUE.
Result<app::Start> start_of(const std::string& unit, const std::string& scene, const std::vector<std::string>& sets);

} // namespace vignette::tools
