#pragma once

#include "engine/core/result.hpp"
#include "engine/exchange/csv.hpp"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace vignette::exchange {

/// Where a list of learners has what. For learners_csv.cpp only.
struct LearnerColumns {
    std::optional<std::size_t> name, first_name, surname, staff_id;
    std::size_t count = 0; ///< Of the header.
};

/// Errors: Unreadable, see plan_learners.
Result<LearnerColumns> learner_columns(const CsvRow& header);

/// One row, its blanks tidied: none around, single spaces inside.
struct LearnerRow {
    std::size_t row = 0;
    std::string name;
    std::string staff_id; ///< Empty: none.
    bool too_many = false; ///< There is text behind the header's last column.
};

/// The rows below the header that have anything in those columns.
std::vector<LearnerRow> learner_rows(const std::vector<CsvRow>&, const LearnerColumns&);

/// Without blanks around and with single spaces inside; hard spaces count as spaces.
std::string tidy(std::string_view);
/// The same for names that differ only in blanks or in the capitals of A to Z, which is how records tell names apart.
std::string folded(std::string_view);

} // namespace vignette::exchange
