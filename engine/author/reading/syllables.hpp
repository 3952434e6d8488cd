#pragma once

#include <cstddef>
#include <string_view>

namespace vignette::author::reading {

/// How many syllables an English word is spoken with, at least 1. By rules about letters (groups of vowels, silent e,
/// endings such as -ed, -es, -tion, -less) and a short list of words that keep to none; about one word in thirty is one
/// out, which does no harm to a measure over a text. A hyphen joins words; of digits each counts one, at most four.
std::size_t syllables(std::string_view word);

} // namespace vignette::author::reading
