#pragma once

#include "scripting/source/tokens.hpp"

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace vignette::slips {

/// What a token of a course file is there for, as far as slips differ by it.
enum class Use {
    Word, ///< A word that begins a statement, or item, pair, area.
    Field, ///< `title` in { title = "…" }.
    Declared, ///< A text that is an id, where it is declared.
    Referred, ///< The same where it is meant.
    Listed, ///< One of a few words of the language: a moment, a status …
    Condition,
    File,
    Plain, ///< A date, a version, an address: read by nobody but people.
    Prose,
    Number,
    Other ///< Signs, and the Lua of `compute`.
};

/// One file of a course, cut into tokens. The tokens point into `text`, which must not move.
struct Source {
    std::string name, text;
    std::vector<scripting::Token> tokens;
    std::vector<Use> uses; ///< One for each token.
    std::vector<std::size_t> lines; ///< Where each begins; line 1 first.

    Source(std::string name, std::string text);
    Source(const Source&) = delete;
    Source& operator=(const Source&) = delete;

    std::uint32_t line_at(std::size_t at) const;
    std::size_t end_of_line(std::uint32_t line) const; ///< Before its '\n'.
    std::string_view line(std::uint32_t number) const;
    std::uint32_t last_line() const { return static_cast<std::uint32_t>(lines.size()); }
    bool has_code(std::uint32_t line) const; ///< Not blank, and no comment alone.
};

} // namespace vignette::slips
