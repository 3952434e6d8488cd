#pragma once

#include "engine/terminal/port.hpp"
#include "engine/terminal/wrap.hpp"

#include <functional>
#include <istream>
#include <ostream>
#include <string>

namespace vignette::terminal {

struct TerminalOptions {
    TextLook look;
    bool prompt = false; ///< "> " before each answer; for a terminal, not for a pipe.
    std::function<std::string()> helplines; ///< The text for `h`. Empty: there is no `h`.
};

/// Plays as text: prints the page, then its questions one by one, and reads a line for each. Every line that is offered
/// is said on the page; anything else is answered by one sentence, and the question stays. Ends when the learner leaves
/// or the input ends; what was written until then is kept.
void run_terminal(Port& session, std::istream& in, std::ostream& out, const TerminalOptions&);

} // namespace vignette::terminal
