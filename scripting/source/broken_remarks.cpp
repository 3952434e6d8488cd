#include "scripting/source/at_each.hpp"
#include "scripting/source/slips.hpp"

namespace vignette::scripting {

namespace {

/// Whether something ends before `i`, so that a sign there cannot go on with a sum.
bool stands_apart(const std::vector<Token>& tokens, std::size_t i)
{
    if (i == 0)
        return true;
    const Token& before = tokens[i - 1];
    return before.is_text() || before.is(")") || before.is("}") || before.is(",") || before.is("{");
}

bool begins_words(const Token& token)
{
    return token.kind == Token::Kind::Name || token.is_text() || token.opens_text() || token.kind == Token::Kind::Odd;
}

std::optional<Slip> remark(const std::vector<Token>& tokens, std::size_t i)
{
    const Token& token = tokens[i];
    if (!(token.is("-") || token.is("#") || token.is("//")) || i + 1 >= tokens.size()
        || tokens[i + 1].line != token.line || !begins_words(tokens[i + 1]))
        return std::nullopt;
    return make_slip("remark", token.line, "a remark begins with two dashes",
        "write -- instead of " + std::string(token.text), token.text, {{token.at, token.text.size(), "--"}});
}

/// On a line of its own.
std::optional<Slip> remark_alone(const std::vector<Token>& tokens, std::size_t i)
{
    return tokens[i].first_on_line && stands_apart(tokens, i) ? remark(tokens, i) : std::nullopt;
}

/// Behind a statement.
std::optional<Slip> remark_behind(const std::vector<Token>& tokens, std::size_t i)
{
    const std::size_t behind = begins_statement(tokens, i) ? behind_statement(tokens, i) : i;
    return behind > i && !tokens[behind].first_on_line ? remark(tokens, behind) : std::nullopt;
}

} // namespace

std::vector<Slip> broken_remarks(const std::vector<Token>& tokens)
{
    return at_each(
        tokens, [&](std::size_t i) { return remark_alone(tokens, i); },
        [&](std::size_t i) { return remark_behind(tokens, i); });
}

} // namespace vignette::scripting
