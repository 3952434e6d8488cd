#pragma once

#include "engine/play/page.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace vignette::terminal {

enum class Command { GoOn, Back, TryAgain, Skip, Again, Helplines, Leave };

/// A letter (or Enter), and what it does on a page, for people.
struct Offer {
    Command command;
    std::string_view letter; ///< Empty: Enter.
    std::string_view says;
};

/// What can be done on `page` beside answering. `questions`: whether it has any; `helplines`: whether the caller knows
/// numbers.
std::vector<Offer> offers(const play::Page& page, bool questions, bool helplines);

/// "Enter carries on · b goes back · q leaves"
std::string in_words(const std::vector<Offer>&);

/// The command that a typed line is, if it is one that is offered. Capital letters count as small ones.
std::optional<Command> command_of(const std::vector<Offer>&, std::string_view typed);

} // namespace vignette::terminal
