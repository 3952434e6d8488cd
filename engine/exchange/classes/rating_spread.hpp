#pragma once

#include "engine/course/course.hpp"
#include "engine/exchange/documents/document.hpp"
#include "engine/records/class_records.hpp"

#include <vector>

namespace vignette::exchange::classes {

/// How a group rated itself, a table for each line: a row for each moment, from before the course to weeks later, and a
/// column for each point. What fewer than records::least_group people rated is left out. Lines in the order of the
/// course, then those of an evaluation. Cost: O(lines).
std::vector<documents::Table> rating_spread(const course::Course&, const std::vector<records::GroupRating>&);

} // namespace vignette::exchange::classes
