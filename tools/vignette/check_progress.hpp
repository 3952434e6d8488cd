#pragma once

#include "engine/play/explore/explore.hpp"

#include <chrono>

namespace vignette::tools {

/// For as long as it lives, Ctrl-C asks exploring to stop (the second one ends the program at once), and where standard
/// error is a terminal a line there says how far exploring is, once it takes longer than half a second. One at a time.
class CheckProgress {
public:
    CheckProgress();
    ~CheckProgress();
    CheckProgress(const CheckProgress&) = delete;
    CheckProgress& operator=(const CheckProgress&) = delete;

    /// For play::explore: false once Ctrl-C was pressed.
    bool operator()(const play::ExploreProgress&);

private:
    void show(const play::ExploreProgress&);

    void (*m_before)(int) = nullptr;
    std::chrono::steady_clock::time_point m_next; ///< When the line is written again.
    bool m_terminal = false, m_shown = false;
};

} // namespace vignette::tools
