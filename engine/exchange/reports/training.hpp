#pragma once

#include "engine/exchange/asc_wds.hpp"
#include "engine/records/site_records.hpp"

#include <set>
#include <string>
#include <vector>

namespace vignette::exchange::reports {

/// A learner with all of their registrations.
struct LearnerCourses {
    records::Learner learner;
    std::vector<records::Registration> registrations;
};

/// What can go to ASC-WDS (merge_training), and what the site has still to say before the rest can.
struct Training {
    std::vector<TrainingRecord> records;
    std::set<std::string> without_ids; ///< Names of learners with completions whom ASC-WDS's ids are missing of.
    std::set<std::string> without_category; ///< Names of completed courses for which no category is settled.
};

/// Every completion of a standard or private course. Its name is the site's own, or what the course is listed as; its
/// category and how long it is valid are what the site settled. Taking part, of which only the month is known, is not
/// there.
Training training(const std::vector<LearnerCourses>&, const std::vector<records::CourseRule>&);

} // namespace vignette::exchange::reports
