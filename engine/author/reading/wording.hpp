#pragma once

#include "engine/course/course.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace vignette::author::reading {

/// What a `wording` would rather not have: the phrases between the commas, semicolons and "or" of its `rather_than`. A
/// single word of fewer than five letters is left out: it means too many things.
std::vector<std::string> phrases(std::string_view rather_than);

/// Where `phrase` stands in `text` in whole words, in capitals or not; what stands in quotation marks is what somebody
/// else says, and does not count. Bytes from the beginning, or npos. `length`: how many bytes it takes there.
std::size_t find_phrase(std::string_view text, std::string_view phrase, std::size_t& length);

} // namespace vignette::author::reading
