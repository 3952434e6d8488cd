#pragma once

#include "engine/exchange/reports/training.hpp"

#include <string>
#include <vector>

namespace vignette::exchange::reports {

/// Every completion for a spreadsheet, in the order given: Name, Staff id, Course, Version, Started, Completed,
/// Minutes, How, To be refreshed by. Each says no more than its course's privacy lets the site know; who is under way
/// is not there.
std::string completions_csv(const std::vector<LearnerCourses>&);

} // namespace vignette::exchange::reports
