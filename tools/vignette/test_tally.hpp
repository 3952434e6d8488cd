#pragma once

#include "engine/core/result.hpp"
#include "engine/course/builder.hpp"

#include <cstddef>
#include <filesystem>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace vignette::tools {

/// A file of plans, as it is found and as it is called: "plans/repair.plan" inside its course.
struct PlanFile {
    std::filesystem::path path;
    std::string name;
};

/// The plans of the course in `folder`; or those that are `named`: by their path, or as they are called in its folder
/// of plans, with or without their ending. Sorted by name. Errors: NotFound, a sentence about the one that is not
/// there.
Result<std::vector<PlanFile>> plan_files(const std::filesystem::path& folder, const std::vector<std::string>& named);

/// A line of a plan that does not hold, or that cannot be read.
struct TestFailure {
    PlanFile file;
    unsigned line = 0;
    std::string run, wrong, now; ///< See play::PlanFailure; a line that cannot be read has no run.
    std::vector<std::string> offers;
    bool reloading = false; ///< It holds while playing straight on, and not when saving and loading at each step.
};

/// What the plans of a course came to.
struct Tally {
    std::size_t plans = 0, runs = 0;
    std::vector<TestFailure> failures;
    std::set<std::string> scenes, options; ///< See play::PlanReport.
};

/// Plays the runs of a file, each twice.
void play_file(const course::Course&, const PlanFile&, Tally&);

/// A scene, or an option, that no plan meets.
struct Uncovered {
    bool scene = false;
    std::string id; ///< "grief", or "grief/fetch".
    std::string text; ///< A scene's title, or an option's label.
    std::size_t options = 0; ///< A scene's.
    bool inside = false; ///< An option in a scene that no plan meets either.
    course::Where where;
};

struct UnitCoverage {
    std::string id;
    std::size_t scenes = 0, scenes_met = 0, options = 0, options_met = 0;
};

struct Coverage {
    std::vector<UnitCoverage> units;
    UnitCoverage all; ///< The sum of them.
    std::vector<Uncovered> uncovered; ///< In the order written.
};

/// Of all units; with `some`, where only some plans were asked for, of those that they come to.
Coverage coverage_of(const course::Course&, const Tally&, bool some);

/// What the output is about.
struct Tested {
    std::string folder; ///< As people name the course.
    bool some = false; ///< Only the plans that were named.
    const course::Loaded& loaded;
    const Tally& tally;
};

/// One line a failure, and below it what would fit there, ready to be copied into the plan.
std::string failures_for_people(const Tested&);

/// The tally, the units, and at most `most` of what no plan meets.
std::string coverage_for_people(const Tested&, std::size_t most);

/// One JSON object a line for each failure, then one with everything else: {"summary": …}.
std::string json_lines(const Tested&);

} // namespace vignette::tools
