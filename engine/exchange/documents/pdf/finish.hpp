#pragma once

#include "engine/core/result.hpp"

#include <string>

// For the .cpp files of engine/exchange/documents only.
namespace vignette::exchange::documents {

/// Adds to a tagged PDF what cairo 1.16 cannot write: its language, its title in the window's bar, the order of the tab
/// key, which cells a header cell is for, and that all outside the structure is decoration.
/// Errors: Io.
Result<std::string> finish(const std::string& pdf, const std::string& language);

} // namespace vignette::exchange::documents
