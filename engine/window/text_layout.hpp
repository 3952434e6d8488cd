#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace vignette::window {

enum class Weight { Regular, Strong, Bold };

/// How a run of text looks. `size` is the em in device-independent pixels, text percent included.
struct TextStyle {
    Weight weight = Weight::Regular;
    float size = 19;

    friend bool operator==(const TextStyle&, const TextStyle&) = default;
};

/// How far the pen moves for `next` when it stands behind `before` (0 at the start of a line): advance and kerning.
/// Handed in, so that wrapping is tested without fonts.
using Advance = std::function<float(const TextStyle&, char32_t before, char32_t next)>;

/// A part of a line in one style, `x` from the line's left edge.
struct Run {
    TextStyle style;
    std::u32string text;
    float x = 0;
    float width = 0;
};

struct Line {
    std::vector<Run> runs;
    float width = 0; ///< Without the blanks at its end.
    bool opens_paragraph = false; ///< Behind a blank line; takes extra space above, unless it is the first.
};

/// Breaks course text into lines at most `width` wide: *emphasis* becomes semibold, \* a star, a blank line a new
/// paragraph, "\n" a new line. Breaks at blanks and behind hyphens and dashes; a word longer than a line breaks
/// anywhere. Cost: O(length).
std::vector<Line> lay_out(std::string_view text, const TextStyle&, float width, const Advance&);

/// One line of a text box: characters `begin` to `end`, blanks and the "\n" at its end included.
struct Row {
    std::size_t begin = 0, end = 0;

    friend bool operator==(const Row&, const Row&) = default;
};

/// The same breaking for writing, where every character counts and stars are stars. At least one row; an empty one
/// behind a final "\n".
std::vector<Row> rows_of(std::u32string_view, const TextStyle&, float width, const Advance&);

/// How wide `text` is on one line.
float width_of(std::u32string_view text, const TextStyle&, const Advance&);

std::u32string decoded(std::string_view utf8); ///< Bad bytes become U+FFFD.
std::string encoded(std::u32string_view);

} // namespace vignette::window
