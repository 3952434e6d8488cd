#pragma once

#include <cstddef>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace vignette::author {

/// Whether a line of text is short enough.
using Fits = std::function<bool(std::string_view)>;

/// Breaks `text` at its spaces into lines that fit; a word that does not fit by itself is broken too. With `most`,
/// there are at most so many lines, and the last one ends in "…" where more would follow. At least one character stands
/// on each line, whatever `fits` says.
std::vector<std::string> wrapped(std::string_view text, const Fits& fits, std::size_t most = 0);

/// Whether a line has at most so many characters.
Fits in_columns(std::size_t columns);

/// How wide a line is in Inter, in the unit of `size`. Measured for Latin letters; others count as wide ones.
double text_width(std::string_view text, double size, bool bold = false);

/// Whether a line is at most so wide.
Fits in_width(double width, double size, bool bold = false);

} // namespace vignette::author
