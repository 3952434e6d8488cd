#pragma once

#include "engine/exchange/documents/document.hpp"

#include <string_view>

namespace vignette::exchange::documents {

// For the .cpp files of engine/exchange/documents only.

/// Whether `bytes` are a PNG file from its first part to its last, of a size that fits into memory (40 million points).
/// What is in its parts may be damaged all the same.
bool is_png(std::string_view bytes);

/// From 0.2 to 1, whatever the picture says.
double share_of(const Picture&);

} // namespace vignette::exchange::documents
