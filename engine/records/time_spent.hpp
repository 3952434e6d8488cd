#pragma once

#include "engine/core/result.hpp"
#include "engine/records/database.hpp"
#include "engine/records/kept.hpp"

#include <cstdint>

namespace vignette::records {

/// Minutes that a registration took, by its journal, at least 1; with those that were set aside for it. What lies
/// between two events counts up to `longest_on_a_page`, so that a break, or a night, does not. For a standard course;
/// the others keep no times. For this folder's .cpp files only.
Result<std::int64_t> minutes_spent(Database&, RegistrationId);

} // namespace vignette::records
