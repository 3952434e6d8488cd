#pragma once

#include "engine/course/statement.hpp"
#include "engine/course/words.hpp"
#include "scripting/source/tokens.hpp"

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace vignette::scripting {

/// How much more a statement can take, by its word's rule.
struct Room {
    std::size_t texts = 0; ///< Plain values that are required and still missing.
    std::size_t names = 0; ///< How many of them may be a table (`evidence { "F1", "F2" } "…"`).
    std::size_t braces = 0; ///< Tables behind them.
};

/// What is not required can only be said together with the rest, in brackets (`choose("id", "…")`): otherwise a stray
/// text behind `choose "…"` would pass for it.
Room room_in(const course::Word&, const std::vector<course::Value>& arguments);

/// The line on which the call number `call` (from 0) begins of the statement with `word` on `line`; nothing if the
/// source has none. Of several such statements on a line, the first that has so many calls.
std::optional<std::uint32_t> line_of_call(
    const std::vector<Token>&, std::string_view word, std::uint32_t line, std::size_t call);

} // namespace vignette::scripting
