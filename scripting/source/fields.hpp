#pragma once

#include "engine/course/words.hpp"
#include "scripting/source/tokens.hpp"

#include <cstddef>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace vignette::scripting {

/// What stands in the braces of a word: name = value, name = value.

/// The field of `word` with this name; nullptr if it has none.
const course::Slot* field_of(const course::Word&, std::string_view name);

/// The place behind the value that begins at `at`: a text, a number, true, false, or braces. `at` itself if none does.
std::size_t behind_value(const std::vector<Token>&, std::size_t at);

/// A value as it is written, or its kind where it is long: "…" or { … }.
std::string shown_value(const std::vector<Token>&, std::size_t at);

/// For each token, the word in whose braces it directly stands, or nullptr. A line such as `title "…",` in braces that
/// have such a field counts as one, although the word may begin a statement.
std::vector<const course::Word*> words_around(const std::vector<Token>&);

/// Whether a field begins at `at` whose = is missing, in the braces of `word`: `title "…",`.
bool is_field_without_equals(const std::vector<Token>&, std::size_t at, const course::Word&);

/// The names that a file gives to Lua values of its own, with local.
std::set<std::string_view> local_names(const std::vector<Token>&);

} // namespace vignette::scripting
