#pragma once

#include "engine/records/answer_body.hpp"
#include "engine/records/database.hpp"
#include "engine/records/seal.hpp"
#include "engine/records/site_records.hpp"
#include "engine/records/standing.hpp"

namespace vignette::records {

/// Takes what the learner rated before out of the open counts and puts the new value in, inside the caller's
/// transaction; before the answer itself is written. A learner counts once for a question and moment of a course,
/// with the newest registration, however often they have begun it. For this folder's .cpp files only.
Result<Counted> count_rating(Database&, Seal&, const Standing&, RegistrationId, const Answer&);

/// How many gave a value. In groups: those of one scale and moment that follow each other.
struct RatingCount {
    std::string scale, moment;
    int value = 0;
    std::int64_t people = 0;
};
std::vector<GroupRating> grouped(const std::vector<RatingCount>&);

} // namespace vignette::records
