#pragma once

#include "engine/core/clock.hpp"
#include "engine/core/result.hpp"

#include <optional>
#include <string>

namespace vignette::app {

// What the site lead writes into boxes. For office_*.cpp only.

/// A whole number from 1, or nothing for an empty box; `what` begins the sentence. Errors: InvalidArgument.
Result<std::optional<int>> number_in(const std::string& text, const char* what);

/// A day, or nothing for an empty box. Errors: InvalidArgument.
Result<std::optional<Seconds>> day_in(const std::string& text);

/// The bytes of a file that was named. Errors: NotFound, whatever is the matter, so that it is said on the page.
Result<std::string> file_in(const std::string& path);

} // namespace vignette::app
