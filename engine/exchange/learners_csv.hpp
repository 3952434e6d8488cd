#pragma once

#include "engine/core/result.hpp"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace vignette::exchange {

/// A learner whom the site has already.
struct KnownLearner {
    std::string uid; ///< Handed through; not looked at.
    std::string name;
    std::optional<std::string> staff_id;
    bool archived = false;
};

/// What one row of the file would change.
struct LearnerChange {
    enum class Kind {
        Add,
        NewStaffId, ///< Of the learner with this name.
        NewName, ///< Of the learner with this staff id.
        Same,
        Problem, ///< Nothing can be done with the row as it is.
    } kind
        = Kind::Problem;
    std::size_t row = 0; ///< As a spreadsheet counts.
    std::string uid; ///< Of the learner who is changed or stays; empty for Add and Problem.
    std::string name; ///< As it will be, blanks tidied.
    std::optional<std::string> staff_id; ///< As it will be; nothing if the learner has none.
    std::string sentence; ///< What would happen, or what is wrong and what to do; for people.
};

/// Reads a site's list of learners as a dry run: what each row would change. Nothing is applied; nobody is deleted or
/// archived, and who is not in the file stays as they are.
///
/// Shape:  the first row names the columns, in any order and case: Name, Full name, Learner or Staff name, or First
///         name beside Surname; and, if the site has them, Staff id, Staff number, Employee or Payroll number. Other
///         columns are left alone. One change for each row that has a name or staff id, in the file's order.
///         A row belongs to the learner with its staff id, else to the one with its name; capitals and blanks do not
///         tell two apart. Two rows that want the same name or staff id are told, each by the other's number; a row
///         that repeats another wholly is told once.
/// Cost:   O((learners + rows) * log).
/// Errors: those of read_csv; Unreadable if no column is a name, or two are the same.
Result<std::vector<LearnerChange>> plan_learners(const std::vector<KnownLearner>&, std::string_view csv);

} // namespace vignette::exchange
