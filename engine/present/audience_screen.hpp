#pragma once

#include "engine/classroom/session.hpp"
#include "engine/present/chrome.hpp"
#include "engine/present/screen.hpp"

namespace vignette::present {

/// What a room sees of its class: the part of the page that is shown, the vote once it is, and how long to talk. No
/// name, no note, nothing that can be pressed, and nothing before it is shown; nothing at all while the screen is
/// blank. Large type is the window's business.
Screen audience_screen(const course::Course&, const classroom::Session&, const Chrome&, Seconds now);

} // namespace vignette::present
