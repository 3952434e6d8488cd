#pragma once

#include <string>
#include <string_view>

namespace vignette::app {

/// An event of the journal, without what it says, if it answers `question` ("my_practice", "confidence/q1") at
/// `moment`; else as it is. What cannot be read stays as it is, too.
std::string redacted(std::string_view event, std::string_view question, std::string_view moment);

} // namespace vignette::app
