#pragma once

#include "engine/present/chrome.hpp"
#include "engine/present/screen.hpp"

namespace vignette::present {

/// "Leave this page", before everything else on the screen.
void put_leave_button(Screen&);

/// What it does and does not do, on the opening page, with a way to try it.
void put_about_leaving(const Chrome&, std::vector<Item>& out);

/// On the neutral page: one more press of Enter must not lead back into what was just left.
void put_left(Screen&);

/// On the neutral page that a try leads to.
void put_left_for_a_try(Screen&);

/// The same page for the course's author, who is not signed in.
void put_left_in_preview(Screen&);

/// The minute before the page is put away. `kept`: whether anything is kept.
void put_soon_away(Screen&, bool kept);

} // namespace vignette::present
