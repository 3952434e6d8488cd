#pragma once

#include "engine/play/plan_run.hpp"

#include <optional>

namespace vignette::play {

/// Knows the names of a course as plans use them, so that a misspelt one is an error and not a condition that always
/// holds.
class PlanNames {
public:
    explicit PlanNames(const Course&);

    /// Every name in `run` that the course does not have.
    std::vector<PlanFailure> unknown(const PlanRun&);

    /// Compiles an expression over the course's names. Errors: one sentence, with the nearest known name.
    Result<course::Expression> compile(std::string_view expression);

private:
    std::optional<std::string> complaint(const PlanRun&) const;
    std::optional<std::string> complaint(const Expectation&);

    Course m_course; ///< A copy, since looking a fact up may add it.
    std::set<std::string, std::less<>> m_scenes, m_options, m_voices;
};

} // namespace vignette::play
