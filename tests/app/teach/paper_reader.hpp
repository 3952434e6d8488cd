#pragma once

#include "engine/classroom/paper_sections.hpp"

#include <set>
#include <string>
#include <utility>
#include <vector>

namespace vignette::tests {

/// What a room with paper remembers: the answers that it gave, in their order, and the pieces that it came to.
struct Remembered {
    std::vector<std::pair<std::size_t, char>> answers; ///< The question's number, and the letter.
    std::set<std::size_t> been;
};

/// Whether "the room chose A or B at 7, and the room did not choose C at 9" is so, as somebody reads it who knows
/// nothing of the course. False in `understood` where it asks for more than that.
bool reads_true(const std::string& words, const Remembered&, bool& understood);

/// The four courses that come with the program, by folder.
inline constexpr const char* shipped_courses[]
    = {"domestic-abuse-awareness", "going-to-court", "introduction-to-dementia-care", "witness-support-preparation"};

course::Course shipped(const std::string& folder);

} // namespace vignette::tests
