#pragma once

#include "engine/classroom/session.hpp"
#include "engine/present/chrome.hpp"
#include "engine/present/screen.hpp"

namespace vignette::present {

/// What stands around the facilitator's screen, and is not the class's.
struct Surroundings {
    Seconds now;
    /// Where the room's screen is.
    enum class Room { Elsewhere, Window, Here, Nowhere } room = Room::Elsewhere;
    std::string message = {}; ///< One sentence over the page.
    bool scribing = false; ///< The room sees what is written together.
    bool joining = false; ///< The room sees how.
    bool more = false; ///< What the room sees goes on below; "next" goes there first.
    std::string beside = {}; ///< The option whose path the room sees beside its own.
};

/// What the facilitator of a class sees: the notes, what the room talks about and for how long, the votes before
/// anybody else sees them, where each option leads, and the clock against the plan. What is pressed is
/// Command::Kind::InClass with one of these targets:
///
/// - next, previous: by a part of the page
/// - blank: the room's screen, and back
/// - talk: starts the timer, or lets it stand. minute: another one
/// - vote: opens a vote, by phone where they may, else by hands or cards. keyboard: one with a keyboard passed round
/// - add N: one more for option N, from 1. count: what the boxes "votes-1", "votes-2", … hold
/// - show, show-few, again: to the room; also where few voted; another round
/// - path OPTION: along that option. aside OPTION: to see where it leads. back: from there
/// - beside OPTION: beside the one that was taken. alone: no longer
/// - skip: round what a content note is about. nation ID: whose law is told
/// - sheet look-back, sheet until, sheet evaluation, sheet agreement, sheet numbers: that over the page
/// - sheet scale ID MOMENT: a scale over it. close-sheet: no longer
/// - register, scenes, notes, phones, more, end: to those pages
/// - here, window: where the room's screen is, or no longer
Screen facilitator_screen(const course::Course&, const classroom::Session&, const Chrome&, const Surroundings&);

} // namespace vignette::present
