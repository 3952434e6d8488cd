#pragma once

#include "engine/play/page.hpp"

#include <vector>

namespace vignette::classroom {

/// What a room is shown of a page at once: a question comes after its story, and the evidence after the person's side.
enum class Part {
    Whole, ///< A page without a choice.
    Story, ///< What is told before the question.
    Question, ///< The question with its options, and how the room voted once that is shown.
    Result, ///< What was chosen, and what happened.
    Sides, ///< How it was for each.
    Known, ///< The evidence, and what else follows whatever was chosen.
};

/// The parts of a page in their order; never empty. What a page does not have is left out.
std::vector<Part> parts_of(const play::Page&);

} // namespace vignette::classroom
