#pragma once

#include <string>
#include <string_view>

// For the .cpp files of engine/exchange/documents only.
namespace vignette::exchange::documents {

/// What draws a page (a PDF's content stream), with each path, picture and text outside the structure marked as
/// decoration, so that a screen reader passes over it.
std::string with_artifacts(std::string_view content);

} // namespace vignette::exchange::documents
