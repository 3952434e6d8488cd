#pragma once

#include "engine/exchange/documents/document.hpp"

#include <string>
#include <string_view>

namespace vignette::exchange::documents {

// The parts that an HTML page is made of. For html*.cpp only.

/// What a page can show of `text`, with what HTML reads as its own written as text.
std::string escaped(std::string_view text);

/// "<em>text</em>". `attributes` begin with a blank, and are HTML already.
std::string element(const std::string& name, std::string_view text, const std::string& attributes = {});

/// A text with its emphasis.
std::string rich(std::string_view text);

/// In a box that scrolls by itself where the window is narrow, which the keyboard must be able to reach.
std::string html_table(const Table&);

} // namespace vignette::exchange::documents
