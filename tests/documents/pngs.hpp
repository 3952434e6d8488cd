#pragma once

#include <string>

namespace vignette::exchange::documents::testing {

/// A sound PNG file of one colour.
std::string png(int width, int height);

} // namespace vignette::exchange::documents::testing
