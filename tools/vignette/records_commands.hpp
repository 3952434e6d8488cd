#pragma once

namespace CLI {
class App;
}

namespace vignette::tools {

// The commands of `vignette records`, in groups as its help shows them. Each adds its words to `records`, and sets
// `exit_code` when it has run. One file a function.
void add_learners(CLI::App& records, int& exit_code); ///< learners list, add, rename, archive, bring-back, ...
void add_learners_import(CLI::App& learners, int& exit_code);
void add_tables(CLI::App& records, int& exit_code); ///< matrix, ratings, retention, audit
void add_classes(CLI::App& records, int& exit_code); ///< classes, cascade
void add_exports(CLI::App& records, int& exit_code); ///< export csv, xapi, asc-wds
void add_person(CLI::App& records, int& exit_code); ///< completion, subject-access, erase
void add_site(CLI::App& records, int& exit_code); ///< lead, setting, shared
void add_course_rule(CLI::App& records, int& exit_code); ///< course
void add_copies(CLI::App& records, int& exit_code); ///< backup, restore, verify

/// How `vignette records --help` groups them.
inline constexpr auto group_people = "People";
inline constexpr auto group_site = "The site";
inline constexpr auto group_tables = "What the site can see";
inline constexpr auto group_copies = "Copies";

} // namespace vignette::tools
