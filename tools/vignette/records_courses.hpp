#pragma once

#include "engine/exchange/reports/ratings.hpp"
#include "engine/records/records.hpp"

#include <string>
#include <vector>

namespace vignette::tools {

/// A course as records name it.
struct KnownCourse {
    std::string key; ///< See records/site_records.hpp.
    bool participation = false;
    std::string title; ///< As it is named outside.
};

/// A course by its id or title, or by the name that it is listed as, in capitals or not: one of those that came with
/// the program, or that somebody has. Errors: NotFound, with the name that is nearest.
Result<KnownCourse> find_course(records::Records&, const std::string& name);

/// The group ratings of every course. A group is never smaller than the course itself, or the site, asks for.
Result<std::vector<exchange::reports::CourseRatings>> ratings_by_course(records::Records&);

} // namespace vignette::tools
