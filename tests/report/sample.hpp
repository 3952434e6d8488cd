#pragma once

#include "engine/author/report/checked.hpp"

#include <string>

namespace vignette::author::report {

/// A course whose one unit has a long sentence at line 5, with two options behind it.
std::string small_course();

/// That course, loaded, explored and read on 2026-11-22.
Checked checked_small(const CheckWish& wish = {true, false, std::chrono::sys_days{std::chrono::year(2026) / 11 / 22}});

/// A finding of each severity in a file whose name needs care, with columns that bytes would get wrong, and a route.
Checked invented();

} // namespace vignette::author::report
