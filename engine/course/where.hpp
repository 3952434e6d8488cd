#pragma once

#include <cstdint>

namespace vignette::course {

/// A line of a course's source. `file` counts from 0 in the order in which the files were read; `line` from 1, 0 is
/// "nowhere".
struct Where {
    std::uint32_t file = 0;
    std::uint32_t line = 0;

    friend bool operator==(const Where&, const Where&) = default;
};

} // namespace vignette::course
