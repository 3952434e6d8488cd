#pragma once

#include "engine/play/page.hpp"
#include "engine/terminal/wrap.hpp"

#include <string>

namespace vignette::terminal {

/// What `page` tells, as text: its title, how far it is, the telling, the outcome. Not what it asks: see text_ask().
/// Pictures and sounds stand there in words. Ends with a new line.
std::string text_page(const play::Page& page, const TextLook&);

/// One question, with how to answer it. `item` counts the items of a rating that has several.
std::string text_ask(const play::PageAsk&, std::size_t item, const TextLook&);

/// The letters of a match's right sides, in the order in which they are shown: by their text, so that the order of the
/// pairs does not give them away. Indices into ask.items; the first is "a".
std::vector<std::size_t> lettered(const play::PageAsk&);

} // namespace vignette::terminal
