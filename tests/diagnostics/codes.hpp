#pragma once

#include <map>
#include <string>

namespace vignette::diagnostics {

/// Every code that a source of the engine or of scripting can report, with the file that does.
std::map<std::string, std::string> codes_in_sources();

} // namespace vignette::diagnostics
