#pragma once

#include "engine/course/course.hpp"
#include "engine/terminal/terminal.hpp"

namespace vignette::app {

/// How to play in this terminal: its width and whether it can show bold, as the system says; the course's helplines for
/// `h`; `kept`: whether anything of it is kept. `course` must outlive it.
terminal::TerminalOptions terminal_options(const course::Course& course, bool kept);

} // namespace vignette::app
