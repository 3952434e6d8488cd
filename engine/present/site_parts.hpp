#pragma once

#include "engine/present/make.hpp"

namespace vignette::present {

// What the site lead's pages are made of. For site_*.cpp only.

Screen site_page(std::string place, const std::string& title, const std::string& message);
void put_back(Screen&, std::string target, const char* text = "Back");
void put_site_box(Screen&, std::string id, std::string label, std::string value, std::string footer = {});
void put_deed(Screen&, const char* deed, const char* text);
void put_row(Screen&, std::string id, const std::string& text, const std::string& about, Intent);

/// What would happen, a yes, and the way back to the page `leave_to`, which has the keyboard.
void put_question(Screen&, const std::string& question, Intent leave_to);

/// "12 people" over a list of all; or that 50 of them are shown, and to look for `what` to see others.
void put_count(Screen&, std::size_t shown, std::size_t all, const char* one, const char* more, const char* what);

} // namespace vignette::present
