#pragma once

#include "engine/classroom/session.hpp"
#include "engine/present/chrome.hpp"
#include "engine/present/screen.hpp"

namespace vignette::present {

/// What the facilitator of a class sees: the notes, what the room talks about and for how long, the votes before
/// anybody else sees them, where each option leads, and the clock against the plan. What is pressed is
/// Command::Kind::InClass with one of these targets:
///   next, previous       by a part of the page
///   blank                the room's screen, and back
///   talk                 starts the timer, or lets it stand; more: another minute
///   vote                 opens a vote; count: what the boxes "votes-1", "votes-2", … hold; show, show-few; again
///   path OPTION          along that option; aside OPTION: to see where it leads; back: from there
Screen facilitator_screen(const course::Course&, const classroom::Session&, const Chrome&, Seconds now);

} // namespace vignette::present
