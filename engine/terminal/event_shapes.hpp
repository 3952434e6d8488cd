#pragma once

#include "engine/play/event.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace vignette::terminal {

/// Which fields an event takes in JSON, beside `event` and `revision`.
struct EventShape {
    std::vector<std::string_view> fields;
    std::string_view needs; ///< The one it cannot do without; empty for those without fields.
    std::string example; ///< What to send, for messages.
};

EventShape shape_of(play::Action);

/// Every word that may stand under "event".
std::vector<std::string_view> event_words();

} // namespace vignette::terminal
