#pragma once

#include "engine/core/result.hpp"
#include "engine/exchange/documents/document.hpp"
#include "engine/records/kept.hpp"

#include <string_view>
#include <vector>

namespace vignette::exchange::reports {

/// The record of completion of a course that `learner` completed, or took part in: the newest time, where there are
/// several. `course` is its id or the name that it is listed as, in capitals or not.
/// Errors: NotFound if there is none among `registrations`.
Result<documents::Document> completion(const records::Site&, const records::Learner&,
    const std::vector<records::Registration>&, std::string_view course, Day today);

} // namespace vignette::exchange::reports
