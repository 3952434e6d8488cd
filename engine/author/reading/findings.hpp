#pragma once

#include "engine/course/course.hpp"
#include "engine/course/diagnostic.hpp"

#include <chrono>
#include <vector>

namespace vignette::author::reading {

inline constexpr std::size_t longest_sentence = 25; ///< Words.
inline constexpr std::size_t fewest_words = 30; ///< A text of fewer has no reading age of its own.
inline constexpr double hard_text = 13, hard_unit = 11; ///< Reading ages that are still well.
inline constexpr int helpline_days = 90; ///< How long somebody's look at a helpline is good for.

/// What is to be said about the texts of a sound course, as findings: hard-to-read and long-sentence (of courses whose
/// language is English), unwritten, wording, fact-to-check, helpline-old. `sources` is where the course was loaded
/// from: a finding in a text over several lines stands on its own line. `today` is the author's day. In no order.
std::vector<course::Diagnostic> findings(
    const course::Course&, const std::vector<course::SourceFile>& sources, std::chrono::sys_days today);

/// How a unit reads. `age` is a reading age in years, as Measure has it; 0 where the course is not in English or has
/// less than a few sentences there.
struct UnitReading {
    course::Index unit = course::nothing;
    std::size_t words = 0;
    double age = 0;
};
std::vector<UnitReading> unit_readings(const course::Course&);

/// The sources whose status is `to_check`, and the helplines that nobody looked at for helpline_days; by their ids.
std::vector<std::string_view> facts_to_check(const course::Course&);
std::vector<std::string_view> old_helplines(const course::Course&, std::chrono::sys_days today);

} // namespace vignette::author::reading
