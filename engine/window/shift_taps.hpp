#pragma once

#include <cstdint>
#include <deque>

namespace vignette::window {

/// Shift alone, three times within five seconds: pressed and let go, no other key and no mouse button in between.
/// Either Shift, but not both together.
///
/// Unit: milliseconds of a clock that may wrap, as SDL's event times do.
class ShiftTaps {
public:
    void pressed(std::uint32_t now); ///< Shift went down. Not for the repeats of a key that is held.
    bool let_go(std::uint32_t now); ///< Shift came up. True at the third time; then counting begins anew.
    void other(); ///< Another key or a mouse button, or the keyboard went elsewhere: counting begins anew.

private:
    std::deque<std::uint32_t> m_begun; ///< When each tap that still counts began.
    bool m_down = false;
};

} // namespace vignette::window
