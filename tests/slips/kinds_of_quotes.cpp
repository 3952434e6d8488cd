#include "tests/slips/kinds.hpp"

namespace vignette::slips {

namespace {

using scripting::Token;
using Changes = std::vector<Change>;

template <typename Make>
Changes at_each_text(const Source& source, Make make)
{
    Changes out;
    for (const auto& token : source.tokens) {
        if (token.kind == Token::Kind::Text)
            make(token, out);
    }
    return out;
}

std::size_t last_of(const Token& token)
{
    return token.at + token.text.size() - 1;
}

Changes opening(const Source& source, Random&)
{
    return at_each_text(source, [](const Token& token, Changes& out) { out.push_back({token.at, 1, "", {}}); });
}

Changes closing(const Source& source, Random&)
{
    return at_each_text(source, [](const Token& token, Changes& out) { out.push_back({last_of(token), 1, "", {}}); });
}

Changes curly(const Source& source, Random&)
{
    return at_each_text(source, [](const Token& token, Changes& out) {
        const std::string inside(token.text.substr(1, token.text.size() - 2));
        out.push_back({token.at, 1, "“", {}});
        out.push_back({last_of(token), 1, "”", {}});
        out.push_back({token.at, token.text.size(), "“" + inside + "”", {}});
    });
}

Changes quote_doubled(const Source& source, Random&)
{
    return at_each_text(source, [](const Token& token, Changes& out) {
        out.push_back({token.at, 0, "\"", {}});
        out.push_back({last_of(token), 0, "\"", {}});
    });
}

/// 'Nobody's asked me': in single quotes, an apostrophe ends the text.
Changes apostrophe(const Source& source, Random&)
{
    return at_each_text(source, [](const Token& token, Changes& out) {
        const std::string inside(token.text.substr(1, token.text.size() - 2));
        const std::size_t curly = inside.find("’"), space = inside.find(' ');
        if (inside.find('\'') != std::string::npos || space == std::string::npos)
            return;
        const std::string slipped = curly == std::string::npos
            ? inside.substr(0, space) + "'s" + inside.substr(space)
            : inside.substr(0, curly) + "'" + inside.substr(curly + std::string_view("’").size());
        out.push_back({token.at, token.text.size(), "'" + slipped + "'", {}});
    });
}

/// A quotation in a text with the quotes that end the text.
Changes straight_inside(const Source& source, Random& random)
{
    return at_each_text(source, [&](const Token& token, Changes& out) {
        for (const std::string_view curly : {"“", "”"}) {
            if (const auto found = token.text.find(curly); found != std::string_view::npos)
                out.push_back({token.at + found, curly.size(), "\"", {}});
        }
        std::vector<std::size_t> spaces;
        for (std::size_t i = token.text.find(' '); i != std::string_view::npos; i = token.text.find(' ', i + 1))
            spaces.push_back(i);
        if (!spaces.empty())
            out.push_back({token.at + spaces[random.below(spaces.size())] + 1, 0, "\"", {}});
    });
}

constexpr Kind quote_kinds[] = {
    {"opening quote left out", opening},
    {"closing quote left out", closing},
    {"curly quote", curly},
    {"quote doubled", quote_doubled},
    {"apostrophe in single quotes", apostrophe},
    {"straight quote inside a text", straight_inside},
};

} // namespace

std::span<const Kind> kinds_of_quotes()
{
    return quote_kinds;
}

} // namespace vignette::slips
