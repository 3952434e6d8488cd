#pragma once

#include "engine/classroom/session.hpp"
#include "engine/present/screen.hpp"

#include <string>

namespace vignette::present {

// What a class has beside the pages of its course. What is pressed is Command::Kind::InClass.

/// Everything that can be put over the page. Targets: sheet ..., as on the facilitator's screen; checklist; close.
Screen class_beside_screen(const course::Course&, const classroom::Session&, const std::string& message);

/// What a good class has, and what this one had; `keeps`: it will stand with the class. Targets: tick ITEM; close.
Screen class_checklist_screen(const course::Course&, const classroom::Session&, bool keeps);

} // namespace vignette::present
