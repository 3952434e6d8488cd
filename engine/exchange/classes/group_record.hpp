#pragma once

#include "engine/classroom/session.hpp"
#include "engine/exchange/documents/document.hpp"

#include <string>

namespace vignette::exchange::classes {

/// What a group did in its class, for the room to keep: the way it took, how it voted where it has seen that, what it
/// rated itself and the class, from five people up and beside the days before, what it
/// wrote together, and its questions for later. Nobody's name is in it but the facilitator's, and how many came.
/// `title`: the course, as it is named outside. Cost: O(session).
documents::Document group_record(
    const course::Course&, const classroom::Session&, const std::string& title, Seconds now);

} // namespace vignette::exchange::classes
