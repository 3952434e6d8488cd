#pragma once

#include "engine/exchange/documents/document.hpp"
#include "engine/present/screen.hpp"

#include <vector>

namespace vignette::app {

/// A document as it stands on a screen, below a heading of its own: what is printed and what is shown are one.
std::vector<present::Item> items_of(const exchange::documents::Document&);

} // namespace vignette::app
