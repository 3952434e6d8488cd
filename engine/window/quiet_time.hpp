#pragma once

#include <chrono>
#include <optional>

namespace vignette::window {

/// How long nobody has done anything, and what of it was told. Times are those of any clock that does not go back.
class QuietTime {
public:
    using Time = std::chrono::milliseconds;

    explicit QuietTime(Time now)
        : m_last(now)
    {
    }

    /// Somebody did something. True if quiet had been told: this ends it.
    bool input(Time now);

    /// How long until it has been quiet for `wanted`, at least 0. Nothing: that is not asked for, or told already.
    std::optional<Time> left(Time now, std::optional<Time> wanted) const;

    /// True if it has been quiet for `wanted`, once: after that only a longer span is told, until somebody is there.
    bool tell(Time now, std::optional<Time> wanted);

private:
    Time m_last;
    std::optional<Time> m_told;
};

} // namespace vignette::window
