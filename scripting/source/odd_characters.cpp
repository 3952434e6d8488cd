#include "scripting/source/slips.hpp"

#include <algorithm>
#include <array>
#include <optional>

namespace vignette::scripting {

namespace {

struct Odd {
    std::string_view written, name, advice, instead;
};

constexpr std::array odd_table{
    Odd{"“", "a curly quote", "write straight quotes: \"…\"", "\""},
    Odd{"”", "a curly quote", "write straight quotes: \"…\"", "\""},
    Odd{"„", "a curly quote", "write straight quotes: \"…\"", "\""},
    Odd{"«", "a curly quote", "write straight quotes: \"…\"", "\""},
    Odd{"»", "a curly quote", "write straight quotes: \"…\"", "\""},
    Odd{"‘", "a curly quote", "write straight quotes: \"…\"", "'"},
    Odd{"’", "a curly quote", "write straight quotes: \"…\"", "'"},
    Odd{"\xC2\xA0", "a hard space", "replace it by a plain space; it often comes with copied text", " "},
    Odd{"\xE2\x80\xAF", "a hard space", "replace it by a plain space; it often comes with copied text", " "},
    Odd{"\xE2\x80\x8B", "a space without width", "remove it; it often comes with copied text", ""},
    Odd{"\xEF\xBB\xBF", "a byte-order mark", "remove it; it often comes with copied text", ""},
    Odd{"\xC2\xAD", "a hidden hyphen", "remove it; it often comes with copied text", ""},
    Odd{"–", "a dash", "dashes only stand in texts; for a note to yourself begin the line with --", "--"},
    Odd{"—", "a dash", "dashes only stand in texts; for a note to yourself begin the line with --", "--"},
    Odd{"…", "an ellipsis", "write the text itself", ""},
};

Slip odd_slip(const Token& token)
{
    const auto found
        = std::find_if(odd_table.begin(), odd_table.end(), [&](const Odd& odd) { return odd.written == token.text; });
    if (found == odd_table.end())
        return make_slip("odd-character", token.line,
            "“" + std::string(token.text) + "” stands here outside of any text",
            "remove it, or put the whole text in straight quotes", token.text);
    const bool quote = found->name == "a curly quote";
    return make_slip(quote ? "curly-quote" : "odd-character", token.line,
        std::string(found->name) + " stands here outside of any text", std::string(found->advice), token.text,
        {{token.at, token.text.size(), std::string(found->instead)}});
}

bool in_letters(std::string_view source, std::size_t at)
{
    return at < source.size() && ((source[at] >= 'a' && source[at] <= 'z') || (source[at] >= 'A' && source[at] <= 'Z'));
}

/// Where the curly quote stands that closes the one at `at` on its line; `npos` if none does. Others may stand inside.
std::size_t closing_quote(std::string_view source, std::size_t at, std::string_view open, std::string_view close)
{
    const std::size_t end = std::min(source.find('\n', at), source.size());
    std::size_t depth = 0;
    for (std::size_t i = at; i < end; ++i) {
        if (source.substr(i).starts_with(open))
            ++depth;
        const bool apostrophe = close == "’" && in_letters(source, i + close.size());
        if (source.substr(i).starts_with(close) && !apostrophe && --depth == 0)
            return i;
    }
    return std::string_view::npos;
}

/// A whole text in curly quotes, “…” or ‘…’, and where it ends.
struct CurlyText {
    Slip slip;
    std::size_t behind = 0;
};

bool is_opening(const Token& token)
{
    return token.text == "“" || token.text == "‘";
}

std::optional<CurlyText> curly_text(const Token& token, std::string_view source)
{
    if (!is_opening(token))
        return std::nullopt;
    const std::string_view close = token.text == "“" ? "”" : "’";
    const std::size_t closing = closing_quote(source, token.at, token.text, close);
    if (closing == std::string_view::npos)
        return std::nullopt;
    CurlyText out{odd_slip(token), closing + close.size()};
    out.slip.edits = {{token.at, token.text.size(), "\""}, {closing, close.size(), "\""}};
    for (std::size_t i = token.at; i < closing; ++i) {
        if (source[i] == '"')
            out.slip.edits.push_back({i, 1, "'"});
    }
    return out;
}

} // namespace

std::vector<Slip> odd_characters(const std::vector<Token>& tokens, std::string_view source)
{
    std::vector<Slip> out;
    std::size_t behind = 0; // What stands inside a text in curly quotes is no slip of its own.
    std::uint32_t unclosed = 0; // A line on which one is not closed is looked through once: it may be all the file.
    for (const auto& token : tokens) {
        if (token.kind != Token::Kind::Odd || token.at < behind)
            continue;
        auto text = token.line == unclosed ? std::nullopt : curly_text(token, source);
        unclosed = text || !is_opening(token) ? unclosed : token.line;
        behind = text ? text->behind : behind;
        out.push_back(text ? std::move(text->slip) : odd_slip(token));
    }
    return out;
}

} // namespace vignette::scripting
