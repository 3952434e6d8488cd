#pragma once

#include "engine/classroom/session.hpp"
#include "engine/play/page.hpp"
#include "engine/present/screen.hpp"

#include <string>
#include <vector>

namespace vignette::present {

// The part of the facilitator's screen that is about a sheet over the page; see facilitator_screen.hpp for the targets.

/// What the room sees of it, in a sentence.
std::string what_sheet_shows(const course::Course&, const classroom::Session&);

/// What it is for, and what may be said with it.
void put_sheet_notes(const course::Course&, const classroom::Session&, std::vector<Item>& out);

/// Next and the vote, at the bottom; Enter does what comes next.
/// `more`: what the room sees goes on below its screen, and comes first.
void put_ways_of_sheet(Screen&, const course::Course&, const classroom::Session&, bool more);

/// The way on, while what the room sees goes on below.
void put_rest(Screen&);

/// On a page of the course that asks everybody to rate themselves: to do that together.
void put_rate_together(const course::Course&, const play::Page&, std::vector<Item>& out);

} // namespace vignette::present
