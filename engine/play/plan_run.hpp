#pragma once

#include "engine/play/page.hpp"
#include "engine/play/plan.hpp"

#include <set>
#include <string>
#include <vector>

namespace vignette::play {

enum class PlanMode {
    Straight,
    ReloadEachStep, ///< Saves and resumes after each step, and wants the very same play back.
};

/// Something that a plan holds and the course does not do.
struct PlanFailure {
    std::string run;
    unsigned line = 0;
    std::string wrong; ///< "expected scene “talking”", or why an event was refused.
    std::string now; ///< What is there instead, in words; empty where it does not help.
};

/// "plans/repair.plan:7: expected scene “talking”; there is now …  (run “repair after a bad start”)"
std::string sentence(const Plan&, const PlanFailure&);

struct PlanReport {
    std::vector<PlanFailure> failures;
    std::set<std::string> scenes; ///< Whose pages were shown.
    std::set<std::string> options; ///< Whose outcomes were met: "scene/option".
};

/// Plays every run of `plan`. A run stops at its first line that does not hold, since what follows would only repeat
/// it; the other runs go on. Names that the course does not have are failures before anything is played, `expect no
/// option` included. Cost: O(steps * page); in ReloadEachStep, O(steps * state).
PlanReport run_plan(const Course&, const Plan&, PlanMode);

/// What the learner has before them, for messages: where they are and what can be done there.
std::string in_words(const Page&);

} // namespace vignette::play
