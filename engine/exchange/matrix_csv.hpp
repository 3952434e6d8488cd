#pragma once

#include "engine/exchange/matrix.hpp"

namespace vignette::exchange {

/// What a cell says: "Done 2026-11-21, until 2027-11-20", "Took part 2026-11"; empty for Nothing.
std::string matrix_words(const MatrixCell&);

/// The matrix for a spreadsheet (csv_for_people): a header row, then a row for each person, in the order given.
/// Cost: O(people * courses).
std::string matrix_csv(const Matrix&);

} // namespace vignette::exchange
