#pragma once

#include <map>
#include <string>
#include <string_view>

namespace vignette::ballot {

/// What a form holds: "code=BCDFG&option=2". The first of several with the same name counts; what is not well-formed
/// stands as it came. At most 16 fields. Cost: O(bytes).
std::map<std::string, std::string, std::less<>> form_fields(std::string_view body);

} // namespace vignette::ballot
