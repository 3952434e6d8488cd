#pragma once

#include "engine/classroom/session.hpp"

#include <string>
#include <string_view>

namespace vignette::classroom {

/// The version of the snapshot's form. A snapshot with a higher one is refused.
inline constexpr int snapshot_version = 1;

/// `session` as JSON, so that a class that was cut off comes back: the register, the votes, the place, the timer, and
/// what was written together. Everything of the course stands there by name, as in play/snapshot.hpp.
/// Cost: O(session).
std::string save(const course::Course&, const Session&);

/// The session that `snapshot` holds, fitted to `course` as it is now: a place that is gone is looked for as
/// play::resume() does. What cannot be in any session (a vote with other letters than options, say) makes it damaged.
///
/// Errors: Unreadable if the snapshot is damaged, TooNew if it was written by a newer program.
Result<Session> restore(const course::Course&, std::string_view snapshot);

} // namespace vignette::classroom
