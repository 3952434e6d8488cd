#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace vignette::author::twee {

/// A condition of a Twine story, taken apart.
struct Term {
    enum class Is { Variable, Number, Words, Truth, Seen, Compare, And, Or, Not } is = Is::Truth;
    std::string text; ///< The name, number, words, "true"; Compare: one of == != < <= > >=.
    std::vector<Term> of;
};

/// Reads what Harlowe, SugarCube and Chapbook have in common: variables, numbers, texts, comparisons in signs or words,
/// and, or, not, brackets, and whether a passage was visited. Nothing where there is more to it.
std::optional<Term> read_condition(std::string_view);

} // namespace vignette::author::twee
