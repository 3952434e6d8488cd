#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace vignette::app {

/// A whole number from 0 up; nothing for anything else.
std::optional<unsigned> number_in(std::string_view written);

/// Without blanks at its ends.
std::string trimmed(const std::string& written);

} // namespace vignette::app
