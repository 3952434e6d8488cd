#pragma once

#include "engine/exchange/reports/learning.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace vignette::exchange::reports {

// For the .cpp files of this folder only.

/// The ratings among the answers of one course: one for each scale (and item), in the order first given.
std::vector<documents::Rated> rated(
    const records::Registration&, const std::vector<records::Answer>&, const std::vector<RatingScale>&);

/// "Before" for `before`; what is no moment of ours stays as it is.
std::string moment_text(std::string_view moment);

/// Where a moment stands in time: those that are not ours come last.
int moment_order(std::string_view moment);

} // namespace vignette::exchange::reports
