#pragma once

#include "engine/course/diagnostic.hpp"
#include "engine/course/words.hpp"
#include "scripting/source/tokens.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace vignette::scripting {

/// What is looked at before Lua sees a file. Findings have a line and no file number.

/// Without the byte-order mark that some editors put at the front of UTF-8.
std::string without_mark(std::string bytes);

/// Why these bytes cannot be a course file at all: too many, UTF-16, a NUL, or no UTF-8.
std::optional<course::Diagnostic> check_bytes(std::string_view bytes, std::size_t most);

/// The bytes with everything that is no UTF-8 as "?", for showing.
std::string printable(std::string_view bytes);

/// The word with which a line begins as a statement does: narrate "…", say(…), list {…}; nullptr if none does.
const course::Word* statement_on(std::string_view line);

/// Texts that go on for too long because their end is missing, which Lua does not notice: a line in them begins with a
/// word of the language.
std::vector<course::Diagnostic> check_texts(const std::vector<Token>&);

/// Fields that stand twice in the same braces, of which Lua would keep the last in silence.
std::vector<course::Diagnostic> check_fields(const std::vector<Token>&);

} // namespace vignette::scripting
