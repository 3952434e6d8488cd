#pragma once

#include <optional>
#include <string_view>

namespace vignette::course {

/// The number that somebody wrote who wrote a text where a number belongs: "8" or "eight", up to twenty in words.
std::optional<int> number_said(std::string_view text);

} // namespace vignette::course
