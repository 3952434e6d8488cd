#include "scripting/source/slips.hpp"

#include "engine/course/words.hpp"

#include <algorithm>

namespace vignette::scripting {

namespace {

constexpr std::size_t slips_looked_ahead = 1000; ///< Tokens: few statements are longer, and a file may be one line.

}

Slip make_slip(std::string code, std::uint32_t line, std::string message, std::string advice, std::string_view marked,
    std::vector<Edit> edits)
{
    return {{course::Severity::Error, std::move(code), {0, line}, std::move(message), std::move(advice),
                std::string(marked)},
        std::move(edits)};
}

std::string in_small_letters(std::string_view name)
{
    std::string out{name};
    for (char& c : out)
        c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    return out;
}

bool begins_statement(const std::vector<Token>& tokens, std::size_t at)
{
    if (at + 1 >= tokens.size() || !tokens[at].first_on_line || !course::find_word(tokens[at].text))
        return false;
    const Token& next = tokens[at + 1];
    return next.is_text() || next.opens_text() || next.is("(") || next.is("{");
}

std::size_t behind_statement(const std::vector<Token>& tokens, std::size_t at)
{
    std::size_t depth = 0;
    for (std::size_t i = at + 1; i < tokens.size() && i - at < slips_looked_ahead; ++i) {
        const bool opens = tokens[i].is("(") || tokens[i].is("{");
        const bool closes = tokens[i].is(")") || tokens[i].is("}");
        if (begins_statement(tokens, i))
            return depth == 0 ? i : at;
        if (depth == 0 && !opens && !tokens[i].is_text())
            return i;
        depth += opens ? 1 : 0;
        depth -= closes ? 1 : 0;
    }
    return at;
}

std::uint32_t end_of_statement(const std::vector<Token>& tokens, std::uint32_t line)
{
    const auto first = std::lower_bound(tokens.begin(), tokens.end(), line,
        [](const Token& token, std::uint32_t number) { return token.line < number; });
    std::uint32_t last = line;
    const auto from = static_cast<std::size_t>(first - tokens.begin());
    for (std::size_t i = from; i < tokens.size(); ++i) {
        if (i - from == slips_looked_ahead)
            return line;
        if (tokens[i].line > line && begins_statement(tokens, i))
            break;
        last = tokens[i].last_line;
    }
    return last;
}

std::vector<std::uint32_t> lines_of_statements(const std::vector<Token>& tokens)
{
    std::vector<std::uint32_t> out;
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        if (begins_statement(tokens, i))
            out.push_back(tokens[i].line);
    }
    return out;
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

} // namespace vignette::scripting
