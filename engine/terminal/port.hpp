#pragma once

#include "engine/core/result.hpp"
#include "engine/play/event.hpp"
#include "engine/play/page.hpp"

#include <string>

namespace vignette::terminal {

/// What the terminal and the protocol play on: a session, or a test's own.
class Port {
public:
    virtual ~Port() = default;

    /// What is on screen. Borrowed: it holds until the next apply().
    virtual play::Page page() = 0;

    /// Does what the learner asked for, and keeps it. Errors: a sentence for the learner; nothing has changed.
    virtual Status apply(const play::Event&) = 0;

    /// One sentence to say with the page that comes next, such as why a place had to change; empty if there is none.
    virtual std::string notice() = 0;
};

} // namespace vignette::terminal
