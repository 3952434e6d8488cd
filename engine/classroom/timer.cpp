#include "engine/classroom/timer.hpp"

#include <algorithm>

namespace vignette::classroom {

namespace {

using std::chrono::seconds;

seconds gone_by(const Timer& timer, Seconds now)
{
    const seconds running = timer.since ? std::max(seconds{0}, now - *timer.since) : seconds{0};
    return timer.gone + running;
}

seconds within(seconds length)
{
    return std::clamp(length, seconds{0}, longest_timer);
}

} // namespace

Timer timer_of(seconds length)
{
    return {within(length), seconds{0}, std::nullopt};
}

void start(Timer& timer, Seconds now)
{
    if (!timer.since)
        timer.since = now;
}

void stop(Timer& timer, Seconds now)
{
    timer.gone = std::min(gone_by(timer, now), timer.length);
    timer.since.reset();
}

void lengthen(Timer& timer, seconds by, Seconds now)
{
    timer.length = std::max(within(timer.length + by), std::min(gone_by(timer, now), timer.length));
}

seconds left(const Timer& timer, Seconds now)
{
    return std::max(seconds{0}, timer.length - gone_by(timer, now));
}

std::optional<Seconds> next_change(const Timer& timer, Seconds now)
{
    if (!timer.since || left(timer, now) == seconds{0})
        return std::nullopt;
    return std::max(now, *timer.since) + seconds{1};
}

} // namespace vignette::classroom
