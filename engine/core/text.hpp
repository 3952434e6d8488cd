#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace vignette::text {

/// Whether `bytes` is well-formed UTF-8 (no overlong forms, no surrogates, nothing above U+10FFFF).
/// Returns the offset of the first bad byte, or npos.
std::size_t first_invalid_utf8(std::string_view bytes);

/// The code point that starts at `at`, which moves behind it. `bytes` must be valid UTF-8 and `at` inside it.
char32_t next_code_point(std::string_view bytes, std::size_t& at);

/// Appends `code_point` as UTF-8.
void append_utf8(std::string& out, char32_t code_point);

/// How many code points `bytes` has. It must be valid UTF-8.
std::size_t length(std::string_view bytes);

std::string_view trim(std::string_view);
std::vector<std::string_view> lines(std::string_view); ///< Without their ends; "\r\n" counts as one end.
bool is_blank(std::string_view);

/// Whether `words` stand somewhere in `text`; the capitals of A to Z count as small letters.
bool holds(std::string_view text, std::string_view words);

/// `text` as it stands in HTML, XML or SVG, also in an attribute.
std::string escaped_for_markup(std::string_view text);

/// An id as authors write it: a lower-case letter, then lower-case letters, digits and underscores; at most 64.
bool is_id(std::string_view);

/// The candidate nearest to `word` by edit distance (swaps count one), or empty if none is near enough to help:
/// at most a third of the word's length away, at least 1, and never further than `furthest`. In bytes. Earlier
/// candidates win ties.
/// Cost: O(candidates * length^2).
std::string_view nearest(
    std::string_view word, const std::vector<std::string_view>& candidates, std::size_t furthest = 64);

} // namespace vignette::text
