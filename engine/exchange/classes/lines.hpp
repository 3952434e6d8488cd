#pragma once

#include "engine/exchange/documents/document.hpp"

#include <string>
#include <vector>

namespace vignette::exchange::classes {

/// What people wrote, as a list under its heading, letter by letter. Nothing for no lines.
void put_lines(const std::string& title, const std::vector<std::string>& lines, documents::Document& out);

} // namespace vignette::exchange::classes
