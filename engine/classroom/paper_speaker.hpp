#pragma once

#include "engine/classroom/paper_setters.hpp"

#include <string>

// For the .cpp files of engine/classroom only.
namespace vignette::classroom {

/// What goes behind "Only if": "the room chose A at 7, and your role is “Nurse”". Nothing where it cannot be said so.
std::optional<std::string> in_words(const course::Course&, const PaperWays&, const Clause&, const PaperStand&);

} // namespace vignette::classroom
