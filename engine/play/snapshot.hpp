#pragma once

#include "engine/core/result.hpp"
#include "engine/play/state.hpp"

#include <string>
#include <string_view>

namespace vignette::play {

/// The version of the snapshot's form. A snapshot with a higher one is refused.
inline constexpr int snapshot_version = 1;

/// `state` as JSON, everything by name, so that it outlives edits of the course: positions do not, names do.
/// Cost: O(state), the trail included.
std::string save(const Course&, const State&);

/// The same snapshot without the answer under `key` (see answer_key), whatever the course is like by now.
/// Errors: Unreadable if the snapshot is damaged.
Result<std::string> without_answer(std::string_view snapshot, std::string_view key);

/// What resuming found.
struct Resumed {
    State state;
    std::string notice; ///< One sentence for the learner, where the place had to change; else empty.
};

/// The state that `snapshot` holds, fitted to `course` as it is now: a scene by its id or a `was` of another, else back
/// along the trail to the last scene that still exists, else the unit's start; variables keep their value where it
/// still fits.
///
/// Errors: Unreadable if the snapshot is damaged, TooNew if it was written by a newer program.
Result<Resumed> resume(const Course&, std::string_view snapshot);

} // namespace vignette::play
