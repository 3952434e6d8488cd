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

std::string html_picture(const Picture&);
std::string html_card(const Card&);
std::string html_lines(const Lines&);
std::string html_ticks(const Ticks&);
std::string html_hand_card(const HandCard&);
std::string html_scale_line(const ScaleLine&);

/// Whether any block of it holds a picture.
bool shows_picture(const Document&);

} // namespace vignette::exchange::documents
