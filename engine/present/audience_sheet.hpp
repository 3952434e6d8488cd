#pragma once

#include "engine/classroom/session.hpp"
#include "engine/present/screen.hpp"

#include <string>
#include <vector>

namespace vignette::present {

/// The sheet over the page, as the room sees it: a task, or a line to rate with its points, and how it fell once that
/// is shown, beside how it fell before. The session has a sheet.
void put_sheet(const course::Course&, const classroom::Session&, Screen&);

/// "7", or how it changed: "3 → 7"; nothing for an option that was not open when the room voted, or not shown.
std::string counted(const classroom::Vote&, const std::string& option);

} // namespace vignette::present
