#pragma once

#include "engine/course/expression.hpp"

#include <optional>
#include <vector>

namespace vignette::classroom {

/// A condition taken apart, for saying it in words. "Not" stands at the leaves alone.
struct Clause {
    enum class Kind { All, Any, Fact, Value, Role, Nation } kind = Kind::All;
    bool holds = true; ///< Leaves: false for "not".
    std::uint32_t index = 0; ///< Leaves: which fact, variable, role name or nation.
    int value = 0; ///< Value: what the variable is; 1 for a flag that is set.
    std::vector<Clause> inner; ///< All, Any: at least two, none of the same kind.
};

/// Nothing where it counts, compares two names, or always holds. Cost: O(size).
std::optional<Clause> clause_of(const course::Expression&);

} // namespace vignette::classroom
