#pragma once

#include <chrono>
#include <optional>

namespace vignette::window {

/// When writing is told, so that little is lost whatever happens: 1.5 s after the last key, and 10 s after the first
/// that was not told yet even when the keys never pause. Times are those of any clock that does not go back.
class DraftTime {
public:
    using Time = std::chrono::milliseconds;

    /// What is so now: whether anything is untold, and whether it was written in since the last call.
    void follow(Time now, bool untold, bool written);

    /// How long until it is to be told, at least 0. Nothing: nobody writes.
    std::optional<Time> left(Time now) const;

private:
    std::optional<Time> m_first; ///< The first untold key.
    Time m_last{0};
};

} // namespace vignette::window
