#pragma once

#include "engine/author/reading/findings.hpp"
#include "engine/course/builder.hpp"
#include "engine/play/explore/explore.hpp"

#include <chrono>
#include <optional>
#include <string>
#include <vector>

namespace vignette::author::report {

struct CheckWish {
    bool explore = true; ///< Play every situation.
    bool publish = false; ///< Warnings count as errors; notes stay notes.
    std::chrono::sys_days today{}; ///< For what has to be checked again.
};

/// Everything that checking a course came to.
struct Checked {
    std::string folder; ///< As the author named it; goes before the names of files.
    course::Loaded loaded; ///< Its own findings are among those below.
    std::vector<course::Diagnostic> findings; ///< All of them, sorted for people.
    std::optional<play::Explored> explored; ///< Of a course that loads and has scenes, where it was wished.
    std::vector<reading::UnitReading> reading; ///< By unit.
    std::size_t facts_to_check = 0, old_helplines = 0;

    std::size_t count(course::Severity) const;

    /// Nothing that keeps the course from being played (and, with `publish`, from being published), and exploring was
    /// not stopped half-way.
    bool sound() const;
};

/// Explores a course that loads and reads its texts. `on_progress`: see play::explore.
Checked check(std::string folder, course::Loaded, const CheckWish&, const play::OnProgress& on_progress = nullptr);

} // namespace vignette::author::report
