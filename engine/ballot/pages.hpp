#pragma once

#include "engine/ballot/poll.hpp"

#include <string>
#include <string_view>

namespace vignette::ballot {

// The pages that a phone sees: small, without pictures, complete without a script, to be read by a screen reader. Each
// is one whole HTML document of less than 4 KiB for a question of usual length.

std::string code_page(std::string_view title, std::string_view code, std::string_view message);
std::string question_page(std::string_view title, std::string_view ticket, const Poll&, unsigned number);
/// Before the first question, between two, and after a vote: `sentence` says which.
std::string waiting_page(std::string_view title, std::string_view ticket, std::string_view heading,
    std::string_view sentence, unsigned number);
/// Something is not possible: one sentence, and a way back to the code.
std::string refusal_page(std::string_view title, std::string_view sentence);

extern const std::string_view style; ///< /vote.css
extern const std::string_view script; ///< /vote.js: turns to a new question by itself. Without it, a button does.

} // namespace vignette::ballot
