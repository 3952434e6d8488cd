#pragma once

#include "engine/classroom/session.hpp"
#include "engine/present/chrome.hpp"
#include "engine/present/screen.hpp"

namespace vignette::present {

// What a room sees. Large type is the window's business.

/// What a room sees of its class: the part of the page that is shown, the vote once it is, and how long to talk. No
/// name, no note, nothing that can be pressed, and nothing before it is shown; nothing at all while the screen is
/// blank.
Screen audience_screen(const course::Course&, const classroom::Session&, const Chrome&, Seconds now);

/// While people come in: what the class is about, by the course's outside name.
Screen audience_welcome_screen(const Chrome&);
/// When it is over.
Screen audience_thanks_screen(const Chrome&);

/// Two paths side by side: what came of the option that the room took, at the left, and what would come of `option`.
/// Errors: as classroom::beside().
Result<Screen> audience_beside_screen(
    const course::Course&, const classroom::Session&, std::string_view option, const Chrome&);

/// How phones vote: where they go, and the letters. `squares`: the rows of the code for their cameras; see
/// Look::Squares.
struct PhoneWay {
    std::string url, code, squares;
};
Screen audience_join_screen(const Chrome&, const PhoneWay&);

/// The same in one line, under a question that phones vote on.
void put_phone_way(const PhoneWay&, Screen&);

/// What the room has written together, and its questions for later.
Screen audience_notes_screen(const classroom::Session&, const Chrome&);

} // namespace vignette::present
