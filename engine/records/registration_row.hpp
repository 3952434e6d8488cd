#pragma once

#include "engine/records/database.hpp"
#include "engine/records/kept.hpp"

namespace vignette::records {

/// The columns of a registration, for a SELECT in which they come first, and a row of it; for this folder's .cpp files
/// only.
inline constexpr const char* registration_columns
    = "registration.id, registration.uid, course, listed_as, privacy, how, version, content_hash, started,"
      " completed, minutes, expires, set_aside";
inline constexpr int registration_column_count = 13;
Registration read_registration(const Statement&);

/// A new row, inside the caller's transaction; with its id then. It is not set aside.
Result<Registration> insert_registration(Database&, LearnerId, Registration);

} // namespace vignette::records
