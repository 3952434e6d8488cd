#pragma once

#include "engine/records/database.hpp"
#include "engine/records/kept.hpp"

namespace vignette::records {

/// The last day on which what was completed then counts: the same day `months` later, less one.
Seconds last_valid_day(Seconds completed, int months);

/// For how many months the registration's course is valid here; nothing if the site has not said. For a standard or
/// private course. For this folder's .cpp files only.
Result<std::optional<int>> months_valid(Database&, RegistrationId);
Result<std::optional<int>> months_valid(Database&, std::string_view course);

} // namespace vignette::records
