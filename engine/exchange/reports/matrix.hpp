#pragma once

#include "engine/exchange/matrix.hpp"
#include "engine/records/site_records.hpp"

#include <string>
#include <vector>

namespace vignette::exchange::reports {

/// The training matrix of `learners` from what the records answered (Records::matrix) and what the site has settled.
/// Screen, paper and file are all made of this.
///
/// Shape: people by name, courses by title, capitals or not. Every course that somebody has, or that is due, is there.
///        Expired: the last day was before `today`. Due: settled as due, and not completed; somebody who is under way
///        is Due only once that day is past.
/// Cost:  O(people * courses), and sorting.
Matrix matrix_of(const std::string& site, std::vector<records::Learner> learners,
    const std::vector<records::MatrixEntry>&, const std::vector<records::CourseRule>&, Day today);

} // namespace vignette::exchange::reports
