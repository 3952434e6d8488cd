#include "scripting/source/slips.hpp"

#include "engine/core/text.hpp"
#include "engine/course/words.hpp"

#include <algorithm>
#include <array>
#include <optional>

namespace vignette::scripting {

namespace {

constexpr std::size_t looked_back = 1000; ///< Tokens: a statement is seldom longer, and a file may be of one kind.

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

bool is_word_like(const Token& token)
{
    return token.kind == Token::Kind::Name || token.kind == Token::Kind::Number;
}

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

Slip open_text(const std::vector<Token>& tokens, std::size_t i)
{
    const Token& token = tokens[i];
    int open = 0;
    for (std::size_t j = i;
         j-- > (i > looked_back ? i - looked_back : 0) && !(open == 0 && begins_statement(tokens, j));)
        open += tokens[j].is("{") || tokens[j].is("(") ? 1 : tokens[j].is("}") || tokens[j].is(")") ? -1 : 0;
    return make_slip("open-text", token.line, "this text has no closing quote",
        "end it with " + std::string(1, token.text[0]) + " on the same line; long texts stand in [[ … ]]",
        token.text.substr(0, token.text.find(' ')), {{likely_end(token, open > 0), 0, std::string(1, token.text[0])}});
}

Slip open_long_text(const Token& token, std::string_view source)
{
    const bool comment = token.text.starts_with("--");
    const std::size_t bracket = token.text.find('[');
    const std::size_t level = token.text.find('[', bracket + 1) - bracket - 1;
    // Most likely it ends before the next line that begins with a word of the language.
    std::size_t end = source.size();
    for (std::size_t at = source.find('\n', token.at); at != std::string_view::npos; at = source.find('\n', at + 1)) {
        const auto inside = tokens_of(source.substr(at, std::min<std::size_t>(200, source.size() - at)));
        if (begins_statement(inside, 0)) {
            end = at;
            break;
        }
    }
    return make_slip("open-text", token.line, comment ? "this comment is never closed" : "this text is never closed",
        comment ? "end it with ]], or begin every line of it with --" : "end it with ]]", "[[",
        {{end, 0, "]" + std::string(level, '=') + "]"}});
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

/// `narrate The person"`: the words of a text without its beginning.
std::optional<Slip> without_quotes(const std::vector<Token>& tokens, std::size_t i)
{
    if (!tokens[i].first_on_line || !course::find_word(tokens[i].text) || i + 1 >= tokens.size())
        return std::nullopt;
    const Token& next = tokens[i + 1];
    if (!is_word_like(next) || next.line != tokens[i].line)
        return std::nullopt;
    return make_slip("missing-quotes", next.line,
        "the text behind " + std::string(tokens[i].text) + " does not begin with a quote",
        "write " + std::string(tokens[i].text) + " \"…\"", next.text);
}

struct Instead {
    std::string_view lua, word;
};
constexpr std::array instead_table{Instead{"goto", "go"}, Instead{"end", "finish"}, Instead{"if", "only_if"},
    Instead{"else", ""}, Instead{"then", ""}, Instead{"repeat", ""}, Instead{"break", "page_break()"},
    Instead{"do", ""}, Instead{"in", "place"}, Instead{"until", ""}, Instead{"while", ""}, Instead{"for", ""},
    Instead{"function", ""}, Instead{"local", ""}};

/// `goto "scene"`, `end "completed"`, `if "trust > 2"`.
std::optional<Slip> reserved_word(const std::vector<Token>& tokens, std::size_t i)
{
    const Token& token = tokens[i];
    if (!token.first_on_line || i + 1 >= tokens.size() || !tokens[i + 1].is_text() || tokens[i + 1].line != token.line)
        return std::nullopt;
    if (i + 2 < tokens.size() && !tokens[i + 2].first_on_line && !tokens[i + 2].is("{"))
        return std::nullopt; // if "a" == name then: that is Lua.
    const auto found = std::find_if(
        instead_table.begin(), instead_table.end(), [&](const Instead& entry) { return entry.lua == token.text; });
    if (found == instead_table.end())
        return std::nullopt;
    std::vector<Edit> edits;
    if (!found->word.empty())
        edits.push_back({token.at, token.text.size(), std::string(found->word)});
    return make_slip("reserved-word", token.line,
        std::string(token.text) + " is a word of Lua, not of the course language",
        found->word.empty() ? "begin the line with a word of the course language" : "write " + std::string(found->word),
        token.text, std::move(edits));
}

/// The token behind the statement that begins at `i`, if all of it stands on one line and it ends in a text.
std::optional<std::size_t> behind_texts(const std::vector<Token>& tokens, std::size_t i)
{
    if (!begins_statement(tokens, i))
        return std::nullopt;
    std::size_t next = i + 1;
    while (next < tokens.size() && tokens[next].is_text())
        ++next;
    const bool same_line = next < tokens.size() && tokens[next].line == tokens[next - 1].last_line;
    return next > i + 1 && same_line ? std::optional(next) : std::nullopt;
}

/// `say "amina", "…"` and `narrate "a" .. "b"`.
std::optional<Slip> without_brackets(const std::vector<Token>& tokens, std::size_t i)
{
    const auto next = behind_texts(tokens, i);
    if (!next || !(tokens[*next].is(",") || tokens[*next].is("..")))
        return std::nullopt;
    std::size_t last = *next;
    while (last + 1 < tokens.size() && !begins_statement(tokens, last + 1))
        ++last;
    const std::string word{tokens[i].text};
    const bool joined = tokens[*next].is("..");
    return make_slip("missing-brackets", tokens[*next].line,
        joined ? "texts can only be joined inside brackets" : "several texts behind " + word + " stand in brackets",
        joined ? "write " + word + "(\"…\" .. \"…\")" : "write " + word + "(\"…\", \"…\")", tokens[*next].text,
        {{tokens[i].at + tokens[i].text.size(), 0, "("}, {tokens[last].at + tokens[last].text.size(), 0, ")"}});
}

/// `title: "…"` and `{ alt: "…" }`.
std::optional<Slip> colon(const std::vector<Token>& tokens, std::size_t i)
{
    if (i + 2 >= tokens.size() || tokens[i].kind != Token::Kind::Name || !tokens[i + 1].is(":")
        || !tokens[i + 2].is_text())
        return std::nullopt;
    const bool statement = tokens[i].first_on_line && course::find_word(tokens[i].text);
    const std::string name{tokens[i].text};
    return make_slip("colon", tokens[i].line, "there is a colon behind " + name,
        statement ? "write " + name + " \"…\", without :" : "write " + name + " = \"…\"", ":",
        {{tokens[i + 1].at, 1, statement ? " " : "="}});
}

/// A word with nothing behind it.
std::optional<Slip> word_alone(const std::vector<Token>& tokens, std::size_t i)
{
    const bool last = i + 1 == tokens.size();
    if (!tokens[i].first_on_line || !course::find_word(tokens[i].text)
        || !(last || (tokens[i + 1].first_on_line && tokens[i + 1].kind == Token::Kind::Name)))
        return std::nullopt;
    return make_slip("nothing-behind", tokens[i].line, "nothing stands behind " + std::string(tokens[i].text),
        "write its text in straight quotes, or its brackets or braces", tokens[i].text);
}

template <typename... Finders>
std::vector<Slip> at_each(const std::vector<Token>& tokens, Finders... finders)
{
    std::vector<Slip> out;
    const auto take = [&](std::optional<Slip> slip) {
        if (slip)
            out.push_back(std::move(*slip));
    };
    for (std::size_t i = 0; i < tokens.size(); ++i)
        (take(finders(i)), ...);
    return out;
}

} // namespace

Slip make_slip(std::string code, std::uint32_t line, std::string message, std::string advice, std::string_view marked,
    std::vector<Edit> edits)
{
    return {{course::Severity::Error, std::move(code), {0, line}, std::move(message), std::move(advice),
                std::string(marked)},
        std::move(edits)};
}

bool begins_statement(const std::vector<Token>& tokens, std::size_t at)
{
    if (at + 1 >= tokens.size() || !tokens[at].first_on_line || !course::find_word(tokens[at].text))
        return false;
    const Token& next = tokens[at + 1];
    return next.is_text() || next.opens_text() || next.is("(") || next.is("{");
}

std::uint32_t line_of_statement(const std::vector<Token>& tokens, std::uint32_t line)
{
    std::uint32_t found = line;
    for (std::size_t i = 0; i < tokens.size() && tokens[i].line <= line; ++i) {
        if (begins_statement(tokens, i))
            found = tokens[i].line;
    }
    return found;
}

std::vector<Slip> odd_characters(const std::vector<Token>& tokens)
{
    std::vector<Slip> out;
    for (const auto& token : tokens) {
        if (token.kind == Token::Kind::Odd)
            out.push_back(odd_slip(token));
    }
    return out;
}

std::vector<Slip> broken_texts(const std::vector<Token>& tokens, std::string_view source)
{
    return at_each(
        tokens, [&](std::size_t i) { return apostrophe(tokens, i); },
        [&](std::size_t i) { return without_quotes(tokens, i); },
        [&](std::size_t i) -> std::optional<Slip> {
            if (tokens[i].kind == Token::Kind::OpenText)
                return open_text(tokens, i);
            if (tokens[i].kind == Token::Kind::OpenLongText)
                return open_long_text(tokens[i], source);
            return tokens[i].kind == Token::Kind::Text ? backslash(tokens[i]) : std::nullopt;
        });
}

std::vector<Slip> broken_statements(const std::vector<Token>& tokens)
{
    return at_each(
        tokens, [&](std::size_t i) { return reserved_word(tokens, i); },
        [&](std::size_t i) { return colon(tokens, i); }, [&](std::size_t i) { return without_brackets(tokens, i); },
        [&](std::size_t i) { return word_alone(tokens, i); });
}

} // namespace vignette::scripting
