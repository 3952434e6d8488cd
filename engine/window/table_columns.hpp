#pragma once

#include <vector>

namespace vignette::window {

/// What the cells of a table's column ask for, their space at both sides included.
struct ColumnNeed {
    float word = 0; ///< Of the longest word.
    float line = 0; ///< Of the longest cell on one line.
};

/// Widths of columns that fill `width`: even, the first a little wider; but columns that hold long texts take what the
/// others do not need. None where even columns would be narrower than `least`, or one would break a word: then a table
/// is no grid.
std::vector<float> column_widths(const std::vector<ColumnNeed>&, float width, float least);

} // namespace vignette::window
