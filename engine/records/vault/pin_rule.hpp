#pragma once

#include "engine/core/result.hpp"

#include <string_view>

namespace vignette::records {

/// Whether `pin` may be chosen: six digits or more, or a passphrase of eight characters or more; not one digit again
/// and again, not digits in a row (123456, 987654). Refused with what to do.
Status may_be_pin(std::string_view pin);

} // namespace vignette::records
