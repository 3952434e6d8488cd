#pragma once

#include "engine/core/result.hpp"

#include <nlohmann/json.hpp>

#include <string_view>

namespace vignette::terminal {

/// One object from a line that somebody sent. Errors: InvalidArgument, a sentence that says what to send instead: not
/// JSON, no object, a field twice, too long, invalid UTF-8, nested more deeply than any event is. Used by read_event()
/// alone.
Result<nlohmann::ordered_json> parse_line(std::string_view line);

} // namespace vignette::terminal
