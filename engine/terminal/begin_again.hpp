#pragma once

#include "engine/terminal/wrap.hpp"

#include <istream>
#include <ostream>

namespace vignette::terminal {

/// Where a place cannot be read: asks whether to start the unit again, and keep that. True for y or yes; anything else,
/// the end of input too, leaves everything as it is.
bool wants_to_begin_again(std::istream&, std::ostream&, const TextLook&);

} // namespace vignette::terminal
