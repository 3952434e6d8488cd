#pragma once

#include "engine/core/clock.hpp"

#include <optional>

namespace vignette::classroom {

/// A discussion's timer. It only tells; nothing happens when it is over.
struct Timer {
    std::chrono::seconds length{0};
    std::chrono::seconds gone{0}; ///< Before it was stopped last.
    std::optional<Seconds> since; ///< When it was started last; none while it stands.

    friend bool operator==(const Timer&, const Timer&) = default;
};

/// Longer than any discussion: what a slip of a key can do ends here.
inline constexpr std::chrono::seconds longest_timer = std::chrono::hours{8};

/// Full, and standing; a length below 0 or over `longest_timer` is the nearest of the two.
Timer timer_of(std::chrono::seconds length);

/// Lets it run from now; nothing where it runs.
void start(Timer&, Seconds now);

/// Lets it stand; nothing where it does.
void stop(Timer&, Seconds now);

/// Gives it more time, or less, down to what is gone.
void lengthen(Timer&, std::chrono::seconds by, Seconds now);

/// What is left; 0 when it is over. A clock that was set back takes nothing away and gives nothing.
std::chrono::seconds left(const Timer&, Seconds now);

/// When a screen that shows it must be drawn anew: at the next whole second of what is left. None while it stands or is
/// over, so that nothing is drawn then.
std::optional<Seconds> next_change(const Timer&, Seconds now);

} // namespace vignette::classroom
