#pragma once

#include "engine/core/result.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace vignette::ballot {

/// The square code that a phone's camera reads: rows of '#' and ' ', as many as columns, without the white border of
/// four that has to be around it (ISO/IEC 18004). With medium correction: a projector is not sharp.
/// Errors: InvalidArgument for a text that is too long for one.
Result<std::vector<std::string>> square_code(const std::string& text);

} // namespace vignette::ballot
