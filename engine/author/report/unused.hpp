#pragma once

#include "engine/course/course.hpp"
#include "engine/course/diagnostic.hpp"

#include <vector>

namespace vignette::author::report {

/// Notes (unused-variable) about what a sound course remembers to no end: flags, counters, states and computed values
/// that nothing asks about or shows, and those that nothing ever changes; of these not what `told` says already: that a
/// condition with it is never true. In their order.
std::vector<course::Diagnostic> unused(const course::Course&, const std::vector<course::Diagnostic>& told);

} // namespace vignette::author::report
