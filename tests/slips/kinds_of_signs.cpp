#include "tests/slips/kinds.hpp"

namespace vignette::slips {

namespace {

using scripting::Token;
using Changes = std::vector<Change>;

bool is_bracket(const Token& token)
{
    return token.is("(") || token.is(")") || token.is("{") || token.is("}");
}

Changes comma_missing(const Source& source, Random&)
{
    Changes out;
    for (const auto& token : source.tokens) {
        if (token.is(","))
            out.push_back({token.at, 1, "", {}});
    }
    return out;
}

Changes comma_more(const Source& source, Random&)
{
    Changes out;
    for (std::size_t i = 0; i < source.tokens.size(); ++i) {
        const Token& token = source.tokens[i];
        if (token.is(",") || token.is("("))
            out.push_back({token.at + 1, 0, ",", {}});
        else if (token.is_text() || token.is(")") || token.is("}"))
            out.push_back({token.at + token.text.size(), 0, ",", {}});
    }
    return out;
}

Changes comma_other(const Source& source, Random&)
{
    Changes out;
    for (const auto& token : source.tokens) {
        if (token.is(",")) {
            out.push_back({token.at, 1, ".", {}});
            out.push_back({token.at, 1, ";", {}});
        }
    }
    return out;
}

Changes bracket_missing(const Source& source, Random&)
{
    Changes out;
    for (const auto& token : source.tokens) {
        if (is_bracket(token))
            out.push_back({token.at, 1, "", {}});
    }
    return out;
}

Changes bracket_doubled(const Source& source, Random&)
{
    Changes out;
    for (const auto& token : source.tokens) {
        if (is_bracket(token))
            out.push_back({token.at, 0, std::string(token.text), {}});
    }
    return out;
}

Changes bracket_wrong(const Source& source, Random& random)
{
    constexpr std::string_view openers = "({[", closers = ")}]";
    Changes out;
    for (const auto& token : source.tokens) {
        if (!is_bracket(token))
            continue;
        const auto& all = token.is("(") || token.is("{") ? openers : closers;
        const auto now = all.find(token.text);
        out.push_back({token.at, 1, std::string(1, all[(now + 1 + random.below(2)) % 3]), {}});
    }
    return out;
}

/// Those of a text over several lines: both, or one of the two.
Changes long_brackets(const Source& source, Random&)
{
    Changes out;
    for (const auto& token : source.tokens) {
        if (token.kind != Token::Kind::LongText)
            continue;
        const std::size_t end = token.at + token.text.size();
        for (const std::size_t count : {1u, 2u}) {
            out.push_back({token.at, count, "", {}});
            out.push_back({end - count, count, "", {}});
        }
    }
    return out;
}

Changes equals(const Source& source, Random&)
{
    Changes out;
    for (const auto& token : source.tokens) {
        if (!token.is("="))
            continue;
        for (const char* instead : {"", ":", "=="})
            out.push_back({token.at, 1, instead, {}});
    }
    return out;
}

Changes comment_mark(const Source& source, Random&)
{
    Changes out;
    for (std::uint32_t line = 1; line <= source.last_line(); ++line) {
        const auto text = source.line(line);
        const auto mark = text.find("--");
        if (mark == std::string_view::npos || (source.has_code(line) && text.find("-- ") != mark))
            continue;
        out.push_back({source.lines[line - 1] + mark, 1, "", {}});
        out.push_back({source.lines[line - 1] + mark, 2, "", {}});
    }
    return out;
}

constexpr Kind sign_kinds[] = {
    {"comma left out", comma_missing},
    {"comma too many", comma_more},
    {"another sign for a comma", comma_other},
    {"bracket or brace left out", bracket_missing},
    {"bracket or brace doubled", bracket_doubled},
    {"bracket of the wrong kind", bracket_wrong},
    {"[[ or ]] left out", long_brackets},
    {"= left out, or : or ==", equals},
    {"comment mark lost, or one dash", comment_mark},
};

} // namespace

std::span<const Kind> kinds_of_signs()
{
    return sign_kinds;
}

} // namespace vignette::slips
