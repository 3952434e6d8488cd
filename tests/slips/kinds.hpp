#pragma once

#include "engine/core/random.hpp"
#include "tests/slips/source.hpp"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace vignette::slips {

/// One place in a file written otherwise.
struct Change {
    std::size_t at = 0, remove = 0;
    std::string insert;
    std::vector<std::uint32_t> lines; ///< Of the changed file: where an author would look for it. Empty: the line of
                                      ///< `at`.
};

/// A kind of slip: every way in which it can be made in a file; where one of several letters is meant, `Random` says
/// which.
struct Kind {
    std::string_view name;
    std::vector<Change> (*all)(const Source&, Random&);
};

/// All of them, in the order of the table that the test prints.
std::vector<Kind> kinds();

// Each file of kinds has its part of the list.
std::span<const Kind> kinds_of_quotes();
std::span<const Kind> kinds_of_signs();
std::span<const Kind> kinds_of_letters();
std::span<const Kind> kinds_of_parts();
std::span<const Kind> kinds_of_lines();

} // namespace vignette::slips
