#pragma once

#include "engine/core/result.hpp"
#include "engine/play/event.hpp"
#include "engine/play/page.hpp"

#include <string>
#include <string_view>

namespace vignette::terminal {

/// Whether `ask` is answered by several lines of text.
bool is_writing(const play::PageAsk&);

/// The event that a typed line means for `ask`: numbers for what is listed, pairs as 1b, a number for a rating (its
/// `item` where it has several), the text for a writing box; "-" takes an answer back. Errors: InvalidArgument or
/// Refused, one sentence that says what to type.
Result<play::Event> typed_answer(const play::PageAsk& ask, std::size_t item, std::string_view typed);

} // namespace vignette::terminal
