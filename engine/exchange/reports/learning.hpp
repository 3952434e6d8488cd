#pragma once

#include "engine/exchange/calendar.hpp"
#include "engine/exchange/documents/portfolio.hpp"
#include "engine/records/site_records.hpp"

#include <string>
#include <vector>

namespace vignette::exchange::reports {

/// What a course says of a scale, which answers do not keep.
struct RatingScale {
    std::string course; ///< Its id.
    std::string id; ///< Without an item.
    int points = 5;
    std::string low, high;
    std::string aside; ///< What 0 stands for.
};

/// "My learning" from all that is held on a learner, for the learner alone: `held` has to have the answers opened.
///
/// Shape: courses in the order begun. Reflections and plans that are blank are left out; a plan is due so many weeks
///        after it was written, and what was seen stands with it. A rating has a chart of its moments, in the order of
///        time. A scale that is not among `scales` goes up to its highest value, at least 5.
documents::Portfolio learning(const records::HeldOnLearner& held, const std::vector<RatingScale>& scales);

/// Where the learner is with one course, as exact as its privacy lets it be known.
documents::Taken taken(const records::Registration&);

/// The plans among them for a calendar. A uid is the same each time, and tells neither the course nor the question.
std::vector<ThingToTry> follow_ups(const records::HeldOnLearner& held);

} // namespace vignette::exchange::reports
