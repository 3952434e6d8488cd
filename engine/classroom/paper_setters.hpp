#pragma once

#include "engine/classroom/condition_parts.hpp"
#include "engine/classroom/paper_ways.hpp"

#include <optional>

// For the .cpp files of engine/classroom only.
namespace vignette::classroom {

/// Where a condition stands on paper: these pieces of that unit.
struct PaperStand {
    std::size_t unit = 0;
    PaperWays::Numbers at;
};

/// The answers that give a variable its value, as far as that can still stand where a condition asks about it.
struct PaperSetters {
    std::vector<const PaperAnswer*> yes, no; ///< Those that make it hold, and those that end that.
    bool from_start = false; ///< It holds before anything is chosen.
    bool returns = false; ///< A question of theirs may come again.
    bool one_question = false; ///< All are answers of one question, and its last answer decides.
};

/// Of a clause of kind Value. Nothing where its variable counts, or is worked out from others.
/// Cost: O(pieces) for each answer that sets it.
std::optional<PaperSetters> setters_of(const course::Course&, const PaperWays&, const Clause&, const PaperStand&);

} // namespace vignette::classroom
