#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace vignette::scripting {

/// A piece of Lua source, as far as messages to authors need it. Comments and white space are left out.
struct Token {
    enum class Kind {
        Name, ///< A word of the course language, of Lua, or anyone's.
        Number,
        Text, ///< "…" or '…', closed on its line.
        LongText, ///< [[ … ]].
        OpenText, ///< "… or '… without its end: to the end of the line.
        OpenLongText, ///< [[ … without its end: to the end of the file.
        Symbol, ///< One character, or one of == ~= <= >= // .. ...
        Odd, ///< A character that Lua does not know: a curly quote, a hard space …
    };
    Kind kind = Kind::Symbol;
    std::string_view text; ///< As written, quotes included.
    std::size_t at = 0; ///< Byte in the source.
    std::uint32_t line = 0, last_line = 0;
    bool first_on_line = false;

    bool is(std::string_view symbol) const { return kind == Kind::Symbol && text == symbol; }
    bool is_text() const { return kind == Kind::Text || kind == Kind::LongText; }
    bool opens_text() const { return kind == Kind::OpenText || kind == Kind::OpenLongText; }
};

/// A name or a number.
inline bool is_word_like(const Token& token)
{
    return token.kind == Token::Kind::Name || token.kind == Token::Kind::Number;
}

/// Nothing is between the two.
inline bool touches(const Token& before, const Token& behind)
{
    return before.at + before.text.size() == behind.at;
}

/// Cuts `source`, which must be valid UTF-8 and outlive the tokens. Takes anything: what Lua would refuse is cut as
/// well. Cost: O(length).
std::vector<Token> tokens_of(std::string_view source);

/// Only the tokens that begin up to `last_line`.
std::vector<Token> tokens_up_to(std::string_view source, std::uint32_t last_line);

/// Whether `name` is a reserved word of Lua, such as `end`.
bool is_reserved(std::string_view name);

} // namespace vignette::scripting
