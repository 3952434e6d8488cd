#pragma once

#include "engine/present/screen.hpp"
#include "engine/window/compose.hpp"

#include <string>

namespace vignette::window::tests {

/// Measures without fonts: every character is half an em wide, in strong type six tenths.
Context plain_context(int text_percent = 100);

present::Item item(std::string id, present::Role, present::Look, std::string text);
present::Item keyed(present::Item, std::string key);

/// Three people by four columns, with every tone and two cells without anything.
present::Item table();

/// A picture and a telling at the left, a question with three options at the right, full bars.
present::Screen scene();
/// What happened, three views, "Carry on".
present::Screen outcome();
/// The hero and three cards, each with a title to press.
present::Screen home();
/// A text box, a rating, ticks, boxes, a fold and a locked option: one of everything else.
present::Screen everything();

} // namespace vignette::window::tests
