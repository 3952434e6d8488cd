#pragma once

#include <chrono>
#include <cstdint>

namespace vignette::records {

/// How long to wait after `wrong` wrong PINs in a row: nothing for four; half a minute after the fifth, and twice as
/// long after each one more, up to a day (design: records, "Sealing").
constexpr std::chrono::seconds wait_after(std::int64_t wrong)
{
    using namespace std::chrono_literals;
    if (wrong < 5)
        return 0s;
    return wrong < 17 ? 30s * (std::int64_t{1} << (wrong - 5)) : 24h;
}

} // namespace vignette::records
