#pragma once

#include "engine/play/page.hpp"
#include "engine/terminal/wrap.hpp"

#include <string>

namespace vignette::terminal {

/// What `page` tells, as text: its title, how far it is, the telling, the outcome. Not what it asks: see text_ask();
/// nor its last words: see text_end(). Pictures and sounds stand there in words.
std::string text_page(const play::Page& page, const TextLook&);

/// What is told above the page's ask of that number, below the one before it. text_page() has it for the first.
std::string text_before(const play::Page&, std::size_t ask, const TextLook&);

/// What a unit's last page says behind its questions: the summary, and how it ends. Empty on the other pages.
std::string text_end(const play::Page&, const TextLook&);

/// One question, with how to answer it. `item` counts the items of a rating that has several.
std::string text_ask(const play::PageAsk&, std::size_t item, const TextLook&);

/// What the items that are picked now open, to be said once they are; empty where they open nothing.
std::string text_opened(const play::PageAsk&, const TextLook&);

/// The letters of a match's right sides, in the order in which they are shown: by their text, so that the order of the
/// pairs does not give them away. Indices into ask.items; the first is "a".
std::vector<std::size_t> lettered(const play::PageAsk&);

} // namespace vignette::terminal
