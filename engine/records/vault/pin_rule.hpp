#pragma once

#include "engine/core/result.hpp"

#include <string_view>

namespace vignette::records {

/// Whether `pin` may be chosen by somebody of this name: six digits or more, or a phrase of eight characters or more;
/// not one digit again and again, not digits in a row (123456, 987654), and no word of the name, of three letters or
/// more. Errors: InvalidArgument, with what to do.
Status may_be_pin(std::string_view pin, std::string_view name);

/// The same for the lead of this site. No device secret stands behind this lock, so that it has to withstand whoever
/// has a copy of the file: twelve characters or more, not digits alone, and no word of the site's name.
Status may_be_passphrase(std::string_view passphrase, std::string_view site);

} // namespace vignette::records
