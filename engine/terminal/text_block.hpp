#pragma once

#include "engine/play/page.hpp"
#include "engine/terminal/wrap.hpp"

#include <string>
#include <vector>

namespace vignette::terminal {

// The parts of a page as text, each followed by a blank line. Used by text_page.cpp alone.

std::string text_blocks(const std::vector<play::Block>&, const TextLook&);
std::string text_evidence(const std::vector<play::PageEvidence>&, const TextLook&);
std::string text_outcome(const play::PageOutcome&, const TextLook&);

} // namespace vignette::terminal
