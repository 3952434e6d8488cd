#pragma once

#include "engine/exchange/documents/document.hpp"
#include "engine/records/site_records.hpp"

#include <map>
#include <string>
#include <vector>

namespace vignette::exchange::reports {

/// What people rated in one course, as Records::group_ratings gives it: only of groups that are large enough.
struct CourseRatings {
    std::string course; ///< As it is named outside.
    std::vector<records::GroupRating> ratings;
    std::map<std::string, std::string> questions = {}; ///< By scale, what was asked; a scale without stands for itself.
};

/// One row for each scale and moment, in that order: what was rated, when, by how many, and what they said.
documents::Table ratings_table(const CourseRatings&);

/// For people: a table for each course that has anything, and why there may be nothing.
documents::Document ratings_document(const std::string& site, const std::vector<CourseRatings>&, Day today);

/// For a spreadsheet: Course, Scale, When, People, Value, People with this value; one row a value. 0 is who was not
/// sure.
std::string ratings_csv(const std::vector<CourseRatings>&);

} // namespace vignette::exchange::reports
