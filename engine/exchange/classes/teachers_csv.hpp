#pragma once

#include "engine/core/result.hpp"
#include "engine/exchange/classes/teachers.hpp"

#include <string_view>

namespace vignette::exchange::classes {

/// Who may teach and what came of it, for a spreadsheet and for other homes: Records of, Home, Course, Version, Name,
/// Prepared by, Prepared on, Prepared again on, Refresher by, Teaches it, Classes, People, Last class. Nobody's name is
/// in it who only took part.
std::string teachers_csv(const std::vector<Teacher>&);

/// What a file may have; a list of teachers is short.
constexpr std::size_t most_teachers = 10'000;
constexpr std::int64_t most_counted = 1'000'000; ///< Classes, or people, of one of them.

/// Reads what teachers_csv wrote, also after a spreadsheet has saved it: the columns in any order and case, days as
/// 2027-03-31 or 31/03/2027. Other columns are left alone; empty rows too.
/// Cost: O(bytes), and O(n log n) in rows.
/// Errors: those of read_csv; Unreadable, a sentence that names the row as a spreadsheet counts it, or the column; also
/// for a second row of one person, course and home with a day, or without one.
Result<std::vector<Teacher>> read_teachers(std::string_view csv);

} // namespace vignette::exchange::classes
