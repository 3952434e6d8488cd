#include "engine/course/words.hpp"
#include "scripting/source/at_each.hpp"
#include "scripting/source/slips.hpp"

#include <algorithm>

namespace vignette::scripting {

namespace {

constexpr std::size_t looked_at = 200; ///< Tokens of one line: longer texts are nobody's slip.
constexpr std::size_t most_shown = 40; ///< Bytes of a text, in its finding.

using Tokens = std::vector<Token>;

bool is_quoted(const Token& token)
{
    return token.is_text() || token.opens_text();
}

/// `=`, `(`, `,` and `{`: what stands behind them may be a text.
bool may_open(const Token& token)
{
    return token.is("=") || token.is("(") || token.is(",") || token.is("{");
}

/// Whether the quote at `i` ends words that nothing began: dark." or, with an apostrophe, isn't dark."
bool ends_words(const Tokens& tokens, std::size_t i)
{
    if (i == 0 || !touches(tokens[i - 1], tokens[i]) || may_open(tokens[i - 1]) || is_quoted(tokens[i - 1]))
        return false;
    const bool apostrophe = tokens[i].text[0] == '\'' && tokens[i - 1].kind == Token::Kind::Name;
    return tokens[i].text[0] == '"' || (apostrophe && tokens[i].text.find('"') != std::string_view::npos);
}

Slip lost_opening(const Token& first)
{
    return make_slip("missing-quotes", first.line,
        "the quotation mark before “" + std::string(first.text.substr(0, most_shown)) + "” is missing",
        "write \" before it", first.text, {{first.at, 0, "\""}});
}

/// `narrate The hall is dark."` and `narrate The hall is dark.`
std::optional<Slip> behind_word(const Tokens& tokens, std::size_t i)
{
    if (!tokens[i].first_on_line || !course::find_word(tokens[i].text) || i + 1 >= tokens.size())
        return std::nullopt;
    const Token& next = tokens[i + 1];
    if (!is_word_like(next) || next.line != tokens[i].line)
        return std::nullopt;
    for (std::size_t j = i + 2; j < std::min(tokens.size(), i + looked_at) && tokens[j].line == next.line; ++j) {
        if (is_quoted(tokens[j]) && ends_words(tokens, j))
            return lost_opening(next);
        if (is_quoted(tokens[j]))
            break;
    }
    const std::string word{tokens[i].text};
    return make_slip("missing-quotes", next.line, "what stands behind " + word + " has no quotation marks",
        word == "only_if" ? "write only_if \"…\"; inside the condition names stand in single ones, as in role('cook')"
                          : "write " + word + " \"…\", with straight quotation marks around the text",
        next.text);
}

/// Whether a text on the line above was not closed: what stands on this one may be its rest.
bool goes_on_from_above(const Tokens& tokens, std::size_t i)
{
    const std::uint32_t line = tokens[i].line;
    for (std::size_t j = i; j-- > i - std::min(i, looked_at) && tokens[j].line + 1 >= line;) {
        if (tokens[j].kind == Token::Kind::OpenText && tokens[j].line < line)
            return true;
    }
    return false;
}

/// `say("jo", The hall is dark.")`: from the quote at `i` back to where the text should begin.
std::optional<Slip> in_brackets(const Tokens& tokens, std::size_t i)
{
    if (!is_quoted(tokens[i]) || !ends_words(tokens, i) || goes_on_from_above(tokens, i))
        return std::nullopt;
    std::size_t first = i;
    while (first > 0 && i - first < looked_at && tokens[first - 1].line == tokens[i].line
        && !may_open(tokens[first - 1]) && !is_quoted(tokens[first - 1]))
        --first;
    const bool begins = first > 0 && first < i && tokens[first - 1].line == tokens[i].line
        && may_open(tokens[first - 1]) && is_word_like(tokens[first]);
    return begins ? std::optional(lost_opening(tokens[first])) : std::nullopt;
}

/// Behind the words in a row that begin at `first`, on its line; without the name of a field that follows them.
std::size_t behind_words(const Tokens& tokens, std::size_t first)
{
    std::size_t i = first;
    while (i < std::min(tokens.size(), first + looked_at) && tokens[i].line == tokens[first].line
        && !is_quoted(tokens[i]) && !may_open(tokens[i]) && !tokens[i].is("}") && !tokens[i].is(")"))
        ++i;
    return i > first && i < tokens.size() && tokens[i].is("=") ? i - 1 : i;
}

/// Two words side by side, or a full stop at their end, are no Lua.
bool are_words(const Tokens& tokens, std::size_t first, std::size_t behind)
{
    const auto plain = [&](std::size_t i) { return is_word_like(tokens[i]) && !is_reserved(tokens[i].text); };
    for (std::size_t i = first; i + 1 < behind; ++i) {
        if (plain(i) && plain(i + 1))
            return true;
    }
    return behind - first > 1 && tokens[behind - 1].is(".");
}

/// `name = Ines Smith` and `say("jo", The hall)`.
std::optional<Slip> without_any(const Tokens& tokens, std::size_t i)
{
    if (!may_open(tokens[i]) || i + 1 >= tokens.size() || !is_word_like(tokens[i + 1])
        || is_reserved(tokens[i + 1].text))
        return std::nullopt;
    const std::size_t behind = behind_words(tokens, i + 1);
    const bool ends = behind == tokens.size() || tokens[behind].line != tokens[i + 1].line || tokens[behind].is(",")
        || tokens[behind].is("}") || tokens[behind].is(")")
        || (behind + 1 < tokens.size() && tokens[behind + 1].is("="));
    if (!ends || !are_words(tokens, i + 1, behind))
        return std::nullopt;
    const Token& first = tokens[i + 1];
    const Token& last = tokens[behind - 1];
    const std::size_t end = last.at + last.text.size();
    const std::string_view words{first.text.data(), end - first.at}; // Tokens point into one source.
    const std::string shown = words.size() > most_shown ? std::string(first.text) + " …" : std::string(words);
    return make_slip("missing-quotes", first.line, "“" + shown + "” stands without quotation marks",
        "put the text into straight quotation marks: \"" + shown + "\"", words, {{first.at, 0, "\""}, {end, 0, "\""}});
}

} // namespace

std::vector<Slip> bare_texts(const std::vector<Token>& tokens)
{
    return at_each(
        tokens, [&](std::size_t i) { return behind_word(tokens, i); },
        [&](std::size_t i) { return in_brackets(tokens, i); }, [&](std::size_t i) { return without_any(tokens, i); });
}

} // namespace vignette::scripting
