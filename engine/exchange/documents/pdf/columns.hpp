#pragma once

#include <vector>

namespace vignette::exchange::documents {

/// What a column's texts ask for.
struct ColumnNeed {
    double least = 0; ///< Its longest word.
    double natural = 0; ///< Its longest text, unbroken.
};

/// Widths that fill `total`: what is natural if all of it fits; otherwise the longest word each, and a share of the
/// rest by what each lacks; and if not even the words fit, shares of `total` by their length, so that the words break.
std::vector<double> column_widths(const std::vector<ColumnNeed>&, double total);

} // namespace vignette::exchange::documents
