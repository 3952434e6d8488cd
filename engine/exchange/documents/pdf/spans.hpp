#pragma once

#include "engine/exchange/documents/pdf/libraries.hpp"
#include "engine/exchange/documents/text.hpp"

#include <vector>

// For the .cpp files of engine/exchange/documents only.
namespace vignette::exchange::documents {

/// Puts the spans into a layout as one text: the strong ones heavier, and all without ligatures and arrows of the
/// font's own making, so that who copies the text out, or has it read aloud, gets the letters that were typed.
void set_text(PangoLayout*, const std::vector<Span>&);

} // namespace vignette::exchange::documents
