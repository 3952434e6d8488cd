#include "scripting/source/at_each.hpp"
#include "scripting/source/slips.hpp"

#include <algorithm>

namespace vignette::scripting {

namespace {

constexpr std::size_t texts_looked_back
    = 1000; ///< Tokens: a statement is seldom longer, and a file may be of one kind.

/// Where the missing end of a text most likely belongs: before the brackets and commas that end its line, if some are
/// open.
std::size_t likely_end(const Token& token, bool in_brackets)
{
    std::size_t end = token.text.find_last_not_of(" \t\r");
    end = end == std::string_view::npos ? token.text.size() : end + 1;
    if (end > 1 && token.text[end - 1] == '{') // course "x {
        end = token.text.find_last_not_of(" \t{", end - 1) + 1;
    if (in_brackets) {
        const std::size_t last = token.text.find_last_not_of(" \t\r,)}");
        if (last != std::string_view::npos && token.text.find_first_of(")},", last + 1) != std::string_view::npos)
            end = last + 1;
    }
    return token.at + end;
}

/// Whether the text seems to end on the next line: there the quotes are out of step too, and no statement begins.
bool goes_on(const std::vector<Token>& tokens, std::size_t i)
{
    const std::uint32_t next = tokens[i].line + 1;
    bool open = false;
    for (std::size_t j = i + 1; j < tokens.size() && tokens[j].line <= next; ++j) {
        if (begins_statement(tokens, j))
            return false;
        open = open || (tokens[j].kind == Token::Kind::OpenText && tokens[j].line == next);
    }
    return open;
}

Slip open_text(const std::vector<Token>& tokens, std::size_t i)
{
    const Token& token = tokens[i];
    int open = 0;
    for (std::size_t j = i;
         j-- > (i > texts_looked_back ? i - texts_looked_back : 0) && !(open == 0 && begins_statement(tokens, j));)
        open += tokens[j].is("{") || tokens[j].is("(") ? 1 : tokens[j].is("}") || tokens[j].is(")") ? -1 : 0;
    if (goes_on(tokens, i))
        return make_slip("open-text", token.line, "this text goes on over the end of its line",
            "write it on one line; long texts stand in [[ … ]]", token.text.substr(0, token.text.find(' ')),
            {{token.at + token.text.size(), 0, "\\"}}); // With a backslash, Lua goes on with it on the next line.
    return make_slip("open-text", token.line, "this text has no closing quote",
        "end it with " + std::string(1, token.text[0]) + " on the same line; long texts stand in [[ … ]]",
        token.text.substr(0, token.text.find(' ')), {{likely_end(token, open > 0), 0, std::string(1, token.text[0])}});
}

/// Where the next line that begins with a word of the language ends what is open: most likely it ends before that.
std::size_t end_before_statement(std::string_view source, std::size_t from)
{
    for (std::size_t at = source.find('\n', from); at != std::string_view::npos; at = source.find('\n', at + 1)) {
        const auto inside = tokens_of(source.substr(at, std::min<std::size_t>(200, source.size() - at)));
        if (begins_statement(inside, 0))
            return at;
    }
    return source.size();
}

Slip open_comment(const Token& token, std::string_view source)
{
    const std::size_t bracket = token.text.find('[');
    const std::size_t level = token.text.find('[', bracket + 1) - bracket - 1;
    return make_slip("open-text", token.line, "this comment is never closed",
        "end it with ]], or begin every line of it with --", "[[",
        {{end_before_statement(source, token.at), 0, "]" + std::string(level, '=') + "]"}});
}

Slip open_long_text(const Token& token, std::string_view source)
{
    if (token.text.starts_with("--"))
        return open_comment(token, source);
    return long_text_slip(token, source.substr(token.at, end_before_statement(source, token.at) - token.at));
}

/// 'She's here': the apostrophe ends the text.
std::optional<Slip> apostrophe(const std::vector<Token>& tokens, std::size_t i)
{
    const Token& token = tokens[i];
    if (token.kind != Token::Kind::Text || token.text[0] != '\'' || i + 1 >= tokens.size())
        return std::nullopt;
    const Token& next = tokens[i + 1];
    if (!is_word_like(next) || next.at != token.at + token.text.size() || is_reserved(next.text))
        return std::nullopt;
    return make_slip("apostrophe", token.line, "the apostrophe before “" + std::string(next.text) + "” ends this text",
        "put the text in double quotes: \"…\"", token.text);
}

/// A backslash before a letter that has no meaning there.
std::optional<Slip> backslash(const Token& token)
{
    constexpr std::string_view known = "abfnrtvxzu\\\"'\n\r0123456789";
    for (std::size_t i = 1; i + 1 < token.text.size(); ++i) {
        if (token.text[i] != '\\')
            continue;
        if (known.find(token.text[i + 1]) == std::string_view::npos)
            return make_slip("backslash", token.line, "a backslash in a text says that the next letter is special",
                "write \\\\ for the backslash itself; in file names write /", token.text.substr(i, 1),
                {{token.at + i, 0, "\\"}});
        ++i;
    }
    return std::nullopt;
}

} // namespace

std::vector<Slip> broken_texts(const std::vector<Token>& tokens, std::string_view source)
{
    return at_each(
        tokens, [&](std::size_t i) { return apostrophe(tokens, i); },
        [&](std::size_t i) -> std::optional<Slip> {
            if (tokens[i].kind == Token::Kind::OpenText)
                return open_text(tokens, i);
            if (tokens[i].kind == Token::Kind::OpenLongText)
                return open_long_text(tokens[i], source);
            return tokens[i].kind == Token::Kind::Text ? backslash(tokens[i]) : std::nullopt;
        });
}

} // namespace vignette::scripting
