#pragma once

#include <chrono>
#include <functional>

namespace vignette {

/// Wall-clock time, as records keep it: seconds since 1970-01-01 UTC.
using Seconds = std::chrono::sys_seconds;

/// Where the time comes from. Handed in from the top; nothing below engine/app asks the system.
using Clock = std::function<Seconds()>;

} // namespace vignette
