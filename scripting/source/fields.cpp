#include "scripting/source/fields.hpp"

#include "scripting/source/slips.hpp"

#include <algorithm>

namespace vignette::scripting {

namespace {

constexpr std::size_t fields_looked_ahead = 1000; ///< Tokens: few braces hold more, and a file may be of one kind.
constexpr std::size_t most_of_field = 40; ///< Bytes of a text.

using Tokens = std::vector<Token>;

/// Whether what stands at `at` ends a field: a comma, the end of the braces, or the next field.
bool ends_field(const Tokens& tokens, std::size_t at, const course::Word& word)
{
    if (at >= tokens.size())
        return false;
    const bool next = at + 1 < tokens.size() && field_of(word, tokens[at].text) && tokens[at + 1].is("=");
    return tokens[at].is(",") || tokens[at].is("}") || next;
}

/// The brackets that are open at a place, and the word of the statement that it is in.
class Around {
public:
    explicit Around(const Tokens& tokens)
        : m_tokens(tokens)
    {
    }

    const course::Word* at(std::size_t i)
    {
        const course::Word* inner = m_open.empty() ? nullptr : m_open.back();
        if (begins_statement(m_tokens, i) && !(inner && is_field_without_equals(m_tokens, i, *inner)))
            m_open.clear(), m_braces = 0;
        note_word(m_tokens[i]);
        const course::Word* here = m_open.empty() ? nullptr : m_open.back();
        follow(m_tokens[i]);
        return here;
    }

private:
    void note_word(const Token& token)
    {
        const bool goes_on = token.is_text() || token.is("(") || token.is(")") || token.is("{") || token.is(",");
        if (m_open.empty() && !goes_on)
            m_word = token.kind == Token::Kind::Name ? course::find_word(token.text) : nullptr;
    }

    void follow(const Token& token)
    {
        if (token.is("("))
            m_open.push_back(nullptr);
        else if (token.is("{"))
            m_open.push_back(m_braces++ == 0 ? m_word : nullptr);
        else if ((token.is(")") || token.is("}")) && !m_open.empty()) {
            m_braces -= token.is("}") && m_braces > 0 ? 1 : 0;
            m_open.pop_back();
        }
    }

    const Tokens& m_tokens;
    std::vector<const course::Word*> m_open; ///< Of each bracket, the word if they are its own braces.
    std::size_t m_braces = 0;
    const course::Word* m_word = nullptr;
};

} // namespace

const course::Slot* field_of(const course::Word& word, std::string_view name)
{
    const auto found
        = std::find_if(word.fields.begin(), word.fields.end(), [&](const auto& slot) { return slot.name == name; });
    return found == word.fields.end() ? nullptr : &*found;
}

std::size_t behind_value(const std::vector<Token>& tokens, std::size_t at)
{
    if (at >= tokens.size())
        return at;
    const Token& first = tokens[at];
    if (first.is_text() || first.kind == Token::Kind::Number || first.text == "true" || first.text == "false")
        return at + 1;
    if (first.is("-"))
        return at + 1 < tokens.size() && tokens[at + 1].kind == Token::Kind::Number ? at + 2 : at;
    if (!first.is("{"))
        return at;
    std::size_t depth = 1;
    for (std::size_t i = at + 1; i < std::min(tokens.size(), at + fields_looked_ahead); ++i) {
        depth += tokens[i].is("{") ? 1 : 0;
        if (tokens[i].is("}") && --depth == 0)
            return i + 1;
    }
    return at;
}

std::string shown_value(const std::vector<Token>& tokens, std::size_t at)
{
    const Token& first = tokens[at];
    if (first.is("{"))
        return "{ … }";
    if (first.is("-") && at + 1 < tokens.size())
        return "-" + std::string(tokens[at + 1].text);
    const bool is_short = first.text.size() <= most_of_field && first.line == first.last_line;
    return first.is_text() && !is_short ? "\"…\"" : std::string(first.text);
}

bool is_field_without_equals(const std::vector<Token>& tokens, std::size_t at, const course::Word& word)
{
    if (at == 0 || tokens[at].kind != Token::Kind::Name || !field_of(word, tokens[at].text)
        || !(tokens[at - 1].is("{") || tokens[at - 1].is(",")))
        return false;
    const std::size_t behind = behind_value(tokens, at + 1);
    return behind > at + 1 && tokens[at + 1].line == tokens[at].line && ends_field(tokens, behind, word);
}

std::vector<const course::Word*> words_around(const std::vector<Token>& tokens)
{
    std::vector<const course::Word*> out;
    out.reserve(tokens.size());
    Around around(tokens);
    for (std::size_t i = 0; i < tokens.size(); ++i)
        out.push_back(around.at(i));
    return out;
}

std::set<std::string_view> local_names(const std::vector<Token>& tokens)
{
    std::set<std::string_view> out;
    for (std::size_t i = 1; i < tokens.size(); ++i) {
        if (tokens[i - 1].text == "local" || tokens[i - 1].text == "function")
            out.insert(tokens[i].text);
    }
    return out;
}

} // namespace vignette::scripting
