#pragma once

#include "engine/play/page.hpp"

#include <cstddef>
#include <vector>

namespace vignette::terminal {

/// Something to answer on a page without moving on: an ask, or one item of a rating that has several.
struct Question {
    std::size_t ask = 0, item = 0; ///< In Page::asks, and in its items.
};

std::vector<Question> questions_of(const play::Page&);

/// The choice that a page ends with, or nullptr.
const play::PageAsk* choice_of(const play::Page&);

} // namespace vignette::terminal
