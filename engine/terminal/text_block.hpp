#pragma once

#include "engine/play/page.hpp"
#include "engine/terminal/wrap.hpp"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace vignette::terminal {

// The parts of a page as text, each followed by a blank line; but text_picture() without one.

/// A picture in words; nothing for one that tells nothing.
std::string text_picture(std::string_view alt, const TextLook&);
std::string text_blocks(std::span<const play::Block>, const TextLook&);
std::string text_outcome(const play::PageOutcome&, const TextLook&);

} // namespace vignette::terminal
