#pragma once

#include "engine/play/page.hpp"
#include "engine/play/plan.hpp"

#include <set>
#include <string>
#include <tuple>
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
    std::vector<std::string> offers; ///< How the run could go on there: lines of a plan, with what they mean behind --.
};

/// A way from a scene to the next that was taken.
struct PlanWay {
    std::string from; ///< A scene.
    std::string option; ///< The one that was chosen there; empty for a scene's own way, and for a way round.
    std::string to; ///< A scene; empty where the unit ended.
    bool round = false; ///< The way round a content note.

    friend bool operator==(const PlanWay&, const PlanWay&) = default;
    friend bool operator<(const PlanWay& a, const PlanWay& b)
    {
        return std::tie(a.from, a.option, a.to, a.round) < std::tie(b.from, b.option, b.to, b.round);
    }
};

/// "plans/repair.plan:7: expected scene “talking”; there is now …  (run “repair after a bad start”)"
std::string sentence(const Plan&, const PlanFailure&);

struct PlanReport {
    std::vector<PlanFailure> failures;
    std::set<std::string> scenes; ///< Whose pages were shown.
    std::set<std::string> options; ///< Whose outcomes were met: "scene/option".
    std::set<PlanWay> ways;
};

/// Plays every run of `plan`. A run stops at its first line that does not hold, or at a step that is refused, since
/// what follows would only repeat it; the other runs go on. Names that the course does not have are failures before
/// anything is played, `expect no option` included. Cost: O(steps * page); in ReloadEachStep, O(steps * state).
PlanReport run_plan(const Course&, const Plan&, PlanMode);

/// What the learner has before them, for messages: where they are and what can be done there.
std::string in_words(const Page&);

/// What a plan could do on this page, a line each, ready to be copied into it: `choose "sit"  -- Sit with her.`
/// An option that is locked stands there as a comment.
std::vector<std::string> offered_lines(const Page&);

} // namespace vignette::play
