#pragma once

#include "engine/exchange/documents/document.hpp"
#include "engine/records/kept.hpp"

namespace vignette::exchange::documents {

/// What the site keeps of one course that somebody completed. What its privacy does not let be known is left out of the
/// document even if it stands here.
struct Completed {
    std::string site;
    std::string learner;
    std::string course; ///< Its title; for a course that is not standard, the name that it is listed as.
    records::Privacy privacy = records::Privacy::Standard;
    records::How how = records::How::SelfStudy;
    std::optional<std::string> version;
    std::optional<Day> started;
    Day completed{}; ///< For participation, any day of the month.
    std::optional<std::int64_t> minutes; ///< Without the breaks.
    std::optional<Day> expires;
};

/// One page to print, keep or hand on. It says who completed what and when, and plainly what that does not show.
///
/// Shape: standard: name, course, version, days, minutes, how. Private: name, course, day. Participation: that the
///        person took part, and the month. Neither it nor the file then has any other date: `today` is not used.
Document record_of_completion(const Completed&, Day today);

} // namespace vignette::exchange::documents
