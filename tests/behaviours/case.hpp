#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace vignette::behaviours {

/// One file of cases/. Its first line says in a sentence what it shows:
///
///     -- An option with a condition is not there until the condition holds.
///     course "case" { … }                     a small course; its course.lua
///     --- Plan:
///     run "before and after"                  a plan that must hold, however it is played
///       expect no option "egg"
///     --- Faults:
///     course.lua:9 unknown-scene              what loading and exploring must find, no more and no fewer
///
/// One of the two parts may be missing. A course with a plan and no faults must be found without any.
struct Case {
    std::string file; ///< "07-once-only-option.lua".
    std::string sentence; ///< Without the hyphens.
    std::string course;
    std::string plan;
    std::vector<std::string> faults;
};

Case read_case(const std::filesystem::path&);

/// Sorted by file.
std::vector<Case> all_cases();

/// What is wrong with a case, a line each; nothing where it holds. Its plan is played straight on, saving and loading
/// at each step, and leaving and coming back at each step. A run that expects nothing is wrong too.
std::vector<std::string> verdict(const Case&);

} // namespace vignette::behaviours
