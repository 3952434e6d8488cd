#include "scripting/source/at_each.hpp"
#include "scripting/source/slips.hpp"

#include <algorithm>

namespace vignette::scripting {

namespace {

using Tokens = std::vector<Token>;

constexpr std::size_t braces_looked_ahead = 1000; ///< Tokens: few braces hold more, and a file may be of one kind.

bool opens(const Token& token)
{
    return token.is("(") || token.is("[") || token.is("{");
}

bool closes(const Token& token)
{
    return token.is(")") || token.is("]") || token.is("}");
}

/// Whether what stands behind the bracket at `i` can only stand in braces: when = …, or, in square ones, several texts.
bool holds_what_braces_hold(const Tokens& tokens, std::size_t i)
{
    if (i + 2 >= tokens.size())
        return false;
    const bool field = tokens[i + 1].kind == Token::Kind::Name && tokens[i + 2].is("=");
    return field || (tokens[i].is("[") && tokens[i + 1].is_text() && tokens[i + 2].is(","));
}

/// Where the bracket at `i` closes; `i` itself if it does not before the next statement.
std::size_t partner(const Tokens& tokens, std::size_t i)
{
    std::size_t depth = 0;
    for (std::size_t j = i; j < std::min(tokens.size(), i + braces_looked_ahead); ++j) {
        if (j > i && begins_statement(tokens, j))
            return i;
        depth += opens(tokens[j]) ? 1 : 0;
        if (closes(tokens[j]) && --depth == 0)
            return j;
    }
    return i;
}

/// What mends the bracket at `i`, in words and in the source.
struct Mend {
    std::string advice;
    std::vector<Edit> edits;
};

Mend mend_to_braces(const Tokens& tokens, std::size_t i)
{
    const bool square = tokens[i].is("[");
    Mend out{"write { instead of " + std::string(tokens[i].text), {{tokens[i].at, 1, "{"}}};
    const Token& end = tokens[partner(tokens, i)];
    if (end.is(square ? "]" : ")")) {
        out.advice += ", and } instead of " + std::string(end.text);
        out.edits.push_back({end.at, 1, "}"});
    }
    return out;
}

/// `[ when = "…" ]` and `reflect "my_wash" ( prompt = "…" )`.
std::optional<Slip> instead_of_braces(const Tokens& tokens, std::size_t i)
{
    const Token& token = tokens[i];
    if (!(token.is("[") || token.is("(")) || !holds_what_braces_hold(tokens, i))
        return std::nullopt;
    Mend mend = mend_to_braces(tokens, i);
    if (token.is("["))
        return make_slip("square-bracket", token.line, "a square bracket stands where braces belong",
            std::move(mend.advice), token.text, std::move(mend.edits));
    return make_slip("round-bracket", token.line, "a round bracket stands where braces belong", std::move(mend.advice),
        token.text, std::move(mend.edits));
}

} // namespace

std::vector<Slip> wrong_brackets(const std::vector<Token>& tokens)
{
    return at_each(tokens, [&](std::size_t i) { return instead_of_braces(tokens, i); });
}

} // namespace vignette::scripting
