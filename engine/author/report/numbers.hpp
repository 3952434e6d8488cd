#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace vignette::author::report {

/// "4,636"; from a thousand million on "about 3 × 10^14".
std::string number(double);

/// "1 scene", "4,636 scenes".
std::string counted(double, std::string_view what);

} // namespace vignette::author::report
