#pragma once

#include <cstddef>
#include <span>
#include <string_view>

namespace vignette::window {

/// The pieces in which a reader takes a text: by arrow keys, by Control and arrows, by line.
enum class Unit { Letter, Word, Sentence, Line, Paragraph };

/// From `begin` up to, not including, `end`; in code points.
struct TextRange {
    std::size_t begin = 0, end = 0;
    friend bool operator==(const TextRange&, const TextRange&) = default;
};

/// The piece that `offset` lies in: from its start to the start of the next one, so that pieces tile the text. At or
/// behind the end it is the last piece if that is a line that goes on, otherwise an empty one at the end. `line_starts`
/// are those of the drawn lines; without them a line is a paragraph.
TextRange unit_at(std::string_view text, std::size_t offset, Unit, std::span<const std::size_t> line_starts = {});

/// The byte at which code point `offset` starts; the size where it is behind the end.
std::size_t byte_at(std::string_view text, std::size_t offset);

/// The code points of `range`, as far as they exist.
std::string_view piece(std::string_view text, TextRange range);

/// What was put in place of what, when `before` became `after`: the smallest single change.
struct TextChange {
    TextRange removed; ///< In `before`.
    TextRange inserted; ///< In `after`; the same `begin`.
};
TextChange change_between(std::string_view before, std::string_view after);

} // namespace vignette::window
