#pragma once

#include <chrono>
#include <cstddef>
#include <map>
#include <string>
#include <string_view>

namespace vignette::ballot {

/// How often somebody has done something within a minute. Times are those of any clock that does not go back.
class Rate {
public:
    using Time = std::chrono::milliseconds;

    explicit Rate(unsigned a_minute)
        : m_most(a_minute)
    {
    }

    /// Once more; false where that was too often. Cost: O(log of those that are remembered); at most `most_remembered`,
    /// then all are forgotten: who asks from so many addresses is not held back by counting.
    bool once_more(std::string_view who, Time now);

    /// Whether it was too often already.
    bool is_over(std::string_view who, Time now) const;

    static constexpr std::size_t most_remembered = 4096;

private:
    struct Minute {
        Time began{};
        unsigned times = 0;
    };

    unsigned m_most;
    std::map<std::string, Minute, std::less<>> m_minutes;
};

} // namespace vignette::ballot
