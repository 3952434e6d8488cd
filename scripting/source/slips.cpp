#include "scripting/source/slips.hpp"

#include "engine/course/words.hpp"

namespace vignette::scripting {

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

} // namespace vignette::scripting
