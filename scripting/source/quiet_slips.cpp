#include "engine/core/text.hpp"
#include "engine/course/words.hpp"
#include "scripting/source/at_each.hpp"
#include "scripting/source/checks.hpp"
#include "scripting/source/slips.hpp"

#include <algorithm>

namespace vignette::scripting {

namespace {

/// For each token, the bracket that it stands in: '{', '(' or ' '.
std::string brackets_around(const std::vector<Token>& tokens)
{
    std::string out, open;
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        if (begins_statement(tokens, i))
            open.clear();
        out.push_back(open.empty() ? ' ' : open.back());
        if (tokens[i].is("{") || tokens[i].is("("))
            open.push_back(tokens[i].text[0]);
        else if ((tokens[i].is("}") || tokens[i].is(")")) && !open.empty())
            open.pop_back();
    }
    return out;
}

/// `{ alt == "…" }` compares, and sets nothing.
std::optional<Slip> two_equals(const std::vector<Token>& tokens, std::size_t i, char around)
{
    const bool at_field = around == '{' && i >= 2 && tokens[i].is("==") && tokens[i - 1].kind == Token::Kind::Name
        && (tokens[i - 2].is("{") || tokens[i - 2].is(","));
    if (!at_field)
        return std::nullopt;
    const std::string name{tokens[i - 1].text};
    return make_slip("two-equals", tokens[i].line, "== compares, and sets nothing",
        "write " + name + " = …, with one =", "==", {{tokens[i].at, 2, "= "}});
}

/// `item("a", "A"). item("b", "B")`: between parts, a full stop asks for a field.
std::optional<Slip> full_stop(const std::vector<Token>& tokens, std::size_t i, char around)
{
    if (around == ' ' || i == 0 || i + 1 >= tokens.size() || !tokens[i].is("."))
        return std::nullopt;
    const Token& before = tokens[i - 1];
    const Token& next = tokens[i + 1];
    const bool part = next.kind == Token::Kind::Name && i + 2 < tokens.size()
        && (tokens[i + 2].is("=") || (course::find_part_word(next.text) && tokens[i + 2].is("(")));
    const bool parted = next.is_text() || next.is("}") || next.is(")") || next.is("{") || part;
    if (!parted || !(before.is_text() || before.is(")") || before.is("}")))
        return std::nullopt;
    return make_slip("missing-comma", tokens[i].line, "a full stop stands where a comma belongs", "write a comma", ".",
        {{tokens[i].at, 1, ","}});
}

/// A long text that goes on over statements up to the end of the next long text.
std::optional<Slip> swallowed(const Token& token)
{
    if (token.kind != Token::Kind::LongText || token.text.find("[[", 2) == std::string_view::npos)
        return std::nullopt;
    const auto lines = text::lines(token.text);
    for (std::size_t i = 1; i < lines.size(); ++i) {
        if (statement_on(lines[i]))
            return long_text_slip(
                token, token.text.substr(0, static_cast<std::size_t>(lines[i].data() - token.text.data())));
    }
    return std::nullopt;
}

/// Whether the text at `i` is a condition: behind only_if, `when =`, or as the first of go_if.
bool is_condition(const std::vector<Token>& tokens, std::size_t i)
{
    if (i == 0)
        return false;
    const bool bracket = i > 1 && tokens[i - 1].is("(");
    const std::string_view word = tokens[bracket ? i - 2 : i - 1].text;
    return word == "only_if" || (bracket && word == "go_if")
        || (i > 1 && tokens[i - 1].is("=") && tokens[i - 2].text == "when");
}

/// `only_if "role == "nurse""`: in a condition, names stand in single quotes, and only behind the questions that ask
/// about them.
Slip quotes_in_condition(const Token& text, std::string_view name, std::size_t closing, std::size_t last)
{
    std::string_view before = text::trim(text.text.substr(1, text.text.size() - 2));
    const bool asked = before.ends_with("(");
    while (!before.empty()
        && (before.back() == '(' || before.back() == '=' || before.back() == '!' || before.back() == ' '))
        before.remove_suffix(1);
    const std::string_view word = before.substr(before.find_last_of(" (") + 1);
    const bool question = word == "role" || word == "nation" || word == "seen" || word == "chose" || word == "tried";
    const std::string inside{name};
    return make_slip("quotes-inside", text.line,
        "the double quotation mark before “" + inside + "” ends this condition",
        question || asked ? "inside a condition use single ones, as in " + std::string(word) + "('" + inside + "')"
                          : "inside a condition write " + inside + " without quotation marks",
        name, {{closing, 1, "'"}, {last, 1, "'"}});
}

/// `"She says "hello" to you."`: what is said ends the text, and begins another. Nobody writes words that touch a text
/// at both ends otherwise.
std::optional<Slip> quotes_inside(const std::vector<Token>& tokens, std::size_t i)
{
    if (tokens[i].kind != Token::Kind::Text || tokens[i].text[0] != '"' || i + 2 >= tokens.size()
        || tokens[i + 1].kind != Token::Kind::Name || !touches(tokens[i], tokens[i + 1]))
        return std::nullopt;
    const std::size_t closing = tokens[i].at + tokens[i].text.size() - 1;
    for (std::size_t last = i + 2; last < tokens.size() && tokens[last].line == tokens[i].line; ++last) {
        if (tokens[last].kind != Token::Kind::Text || tokens[last].text[0] != '"')
            continue;
        if (!touches(tokens[last - 1], tokens[last]))
            return std::nullopt;
        if (is_condition(tokens, i)) {
            const std::size_t from = tokens[i + 1].at;
            const std::string_view name{tokens[i + 1].text.data(), tokens[last].at - from}; // Of one source.
            return quotes_in_condition(tokens[i], name, closing, tokens[last].at);
        }
        return make_slip("quotes-inside", tokens[i].line,
            "the straight quote before “" + std::string(tokens[i + 1].text) + "” ends this text",
            "inside a text write curly quotes, “…”, or put the whole text between [[ and ]]", tokens[i + 1].text,
            {{closing, 1, "“"}, {tokens[last].at, 1, "”"}});
    }
    return std::nullopt;
}

} // namespace

Slip long_text_slip(const Token& token, std::string_view inside)
{
    // Braces and brackets on lines of their own are no part of it, nor is a comma at its end.
    const std::size_t last = inside.find_last_not_of(" \t\r\n,)}]");
    const std::size_t line_end = std::min(inside.find('\n', last), inside.size());
    const bool closed = inside.substr(0, line_end).find_first_of(",)}]", last + 1) != std::string_view::npos;
    const std::size_t end = closed ? last + 1 : inside.substr(0, line_end).find_last_not_of(" \t\r") + 1;
    const auto lines = static_cast<std::uint32_t>(
        std::count(inside.begin(), inside.begin() + static_cast<std::ptrdiff_t>(end), '\n'));
    const std::size_t half = end < inside.size() && inside[end] == ']' ? 1 : 0;
    return make_slip("open-text", token.line + lines,
        lines == 0 ? "this text is never closed"
                   : "the text of line " + std::to_string(token.line) + " is never closed",
        lines == 0 ? "end it with ]]" : "end it with ]], at the latest here", lines == 0 ? "[[" : "",
        {{token.at + end, half, "]]"}});
}

std::vector<Slip> quiet_slips(const std::vector<Token>& tokens)
{
    const std::string around = brackets_around(tokens);
    return at_each(
        tokens, [&](std::size_t i) { return two_equals(tokens, i, around[i]); },
        [&](std::size_t i) { return full_stop(tokens, i, around[i]); },
        [&](std::size_t i) { return stray_sign(tokens, i, "."); },
        [&](std::size_t i) { return quotes_inside(tokens, i); }, [&](std::size_t i) { return swallowed(tokens[i]); });
}

} // namespace vignette::scripting
