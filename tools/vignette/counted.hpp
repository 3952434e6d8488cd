#pragma once

#include <string>

namespace vignette::tools {

/// "1 row", "2 rows"; where an s does not do it, `more` is the word for several: "1 person", "2 people".
inline std::string counted(auto number, const std::string& one, const std::string& more = {})
{
    return std::to_string(number) + " " + (number == 1 ? one : more.empty() ? one + "s" : more);
}

} // namespace vignette::tools
