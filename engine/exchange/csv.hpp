#pragma once

#include "engine/core/result.hpp"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace vignette::exchange {

/// The first bytes of a file by which a spreadsheet knows UTF-8.
inline constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";

/// What a CSV file from elsewhere may be at most. What is larger is refused, not cut.
struct CsvLimits {
    std::size_t bytes = 16 * 1024 * 1024;
    std::size_t rows = 100'000;
    std::size_t columns = 256;
    std::size_t field_bytes = 64 * 1024;
};

/// One row of a CSV file.
struct CsvRow {
    std::size_t number = 0; ///< As a spreadsheet counts: the first is 1, an empty one counts.
    std::vector<std::string> fields; ///< Without their quotes; at least one.
    std::string_view bytes; ///< As it stood in the file, without its end. Borrowed from what was read.
};

/// Reads a CSV file as RFC 4180 (October 2005) has it: commas, fields that may stand in quotes, a quote inside them
/// doubled. A byte-order mark is dropped; CRLF, LF and CR all end a row; empty rows are left out, but counted.
///
/// Shape:  rows need not be of one length; the first is not taken for a header.
/// Cost:   O(bytes).
/// Errors: a sentence that names row and column, both counted from 1. Unreadable: not UTF-8, a quote that does not
///         belong, a quoted field without end. Refused: beyond the limits.
Result<std::vector<CsvRow>> read_csv(std::string_view bytes, const CsvLimits& = {});

using CsvFields = std::vector<std::string>;

/// One row, without its end. A field is quoted if it has a comma, a quote or white space other than a space, or begins
/// with a byte-order mark, as ASC-WDS does it (see asc_wds.hpp). Each row has at least one field.
std::string csv_row(const CsvFields&);

/// Rows for another program: CRLF after each, no byte-order mark, every field as it is. `read_csv` gives the same
/// fields back.
std::string csv_for_machines(const std::vector<CsvFields>&);

/// Rows for people with a spreadsheet: a byte-order mark, so that it knows the letters; CRLF; and an apostrophe before
/// each field that `is_formula`.
std::string csv_for_people(const std::vector<CsvFields>&);

/// Whether a spreadsheet could run this text as a formula: behind spaces it begins with = + - @, one of their
/// full-width forms, a tab or a line end (OWASP, CSV Injection, as of 2026-11). A plain number such as -5 is none.
bool is_formula(std::string_view);

} // namespace vignette::exchange
