#pragma once

#include "engine/course/diagnostic.hpp"
#include "scripting/run.hpp"

namespace vignette::scripting {

/// Lua's own message about a chunk in plain words. The finding has a line and no file number.
course::Diagnostic message_for(const Ran&);

} // namespace vignette::scripting
