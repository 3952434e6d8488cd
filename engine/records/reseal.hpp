#pragma once

#include "engine/records/database.hpp"
#include "engine/records/kept.hpp"
#include "engine/records/seal.hpp"

namespace vignette::records {

/// Everything sealed of this learner, opened with `from` and sealed with `to`, inside the caller's transaction. Rows of
/// another scheme than `from`'s, and rows that `from` does not open, stay as they are. What comes back: how many rows.
/// Cost: O(rows), some 10 microseconds each.
Result<std::size_t> reseal(Database&, LearnerId, Seal& from, Seal& to);

} // namespace vignette::records
