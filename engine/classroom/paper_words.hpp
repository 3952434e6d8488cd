#pragma once

#include "engine/classroom/paper_ways.hpp"

#include <string>
#include <string_view>

// For the .cpp files of engine/classroom only.
namespace vignette::classroom {

/// "a", "a or b", "a, b or c".
std::string listed(const std::vector<std::string>&, std::string_view last = " or ");

/// "A or B at 7, or C at 9", in the order of the paper; with the unit's name where it is not `unit`. `last`: before the
/// last question.
std::string answers_in_words(
    const course::Course&, const std::vector<const PaperAnswer*>&, std::size_t unit, std::string_view last = ", or ");

} // namespace vignette::classroom
