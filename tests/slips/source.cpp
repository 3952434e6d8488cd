#include "tests/slips/source.hpp"

#include "engine/course/words.hpp"
#include "scripting/source/slips.hpp"

#include <algorithm>
#include <optional>
#include <span>

namespace vignette::slips {

namespace {

using scripting::Token;

bool has(std::span<const std::string_view> list, std::string_view name)
{
    return std::find(list.begin(), list.end(), name) != list.end();
}

Use use_of_field(std::string_view field, std::string_view outer)
{
    static constexpr std::string_view referred[] = {"start", "skip_to", "contributes", "nation", "nations", "source"};
    static constexpr std::string_view listed[] = {"moment", "at", "as", "privacy", "order", "status"};
    static constexpr std::string_view plain[] = {"version", "reviewed", "checked", "address", "phone", "colour",
        "voice", "licence", "category", "code", "authors", "language", "for_whom"};
    if (outer == "show" || has(referred, field))
        return Use::Referred;
    if (has(listed, field))
        return Use::Listed;
    if (field == "when")
        return Use::Condition;
    if (field == "picture" || field == "captions")
        return Use::File;
    if (field == "groups")
        return Use::Declared;
    return has(plain, field) ? Use::Plain : Use::Prose;
}

Use use_of_argument(std::string_view word, std::size_t number, bool one_text)
{
    static constexpr std::string_view referring[] = {"say", "view", "evidence", "go", "rate", "add"};
    static constexpr std::string_view files[] = {"use", "image", "audio", "emblem"};
    if (word == "only_if" || (word == "go_if" && number == 0))
        return Use::Condition;
    if (number == 0 && (has(referring, word) || word == "set"))
        return Use::Referred;
    if (word == "go_if" || (word == "compute" && number > 0))
        return Use::Referred;
    if (word == "finish" || word == "set")
        return Use::Listed;
    if (has(files, word) || (word == "spot" && number == 2))
        return Use::File;
    if (word == "choose")
        return number == 0 && !one_text ? Use::Declared : Use::Prose;
    if (word == "source" || (word == "term" && number == 0) || word == "state")
        return Use::Declared;
    const auto* rule = course::find_word(word) ? course::find_word(word) : course::find_part_word(word);
    const bool id = rule && number < rule->arguments.size() && rule->arguments[number].kind == course::Kind::Id;
    return id ? Use::Declared : Use::Prose;
}

/// Follows the brackets of a file, to know whose argument or field a text is.
class Reader {
public:
    explicit Reader(const std::vector<Token>& tokens)
        : m_tokens(tokens)
    {
    }

    std::vector<Use> read()
    {
        for (std::size_t i = 0; i < m_tokens.size(); ++i)
            m_uses.push_back(use_of(i));
        return std::move(m_uses);
    }

private:
    struct Open {
        std::string_view word, field;
        std::size_t arguments = 0;
        bool braces = false;
    };

    Use use_of(std::size_t i)
    {
        const Token& token = m_tokens[i];
        if (scripting::begins_statement(m_tokens, i)) {
            m_open.assign(1, {token.text, {}, 0, false});
            return Use::Word;
        }
        if (token.kind == Token::Kind::Name)
            return use_of_name(i);
        if (token.is("(") || token.is("{"))
            begin(i);
        else if ((token.is(")") || token.is("}")) && m_open.size() > 1)
            m_open.pop_back();
        else if (token.is_text())
            return use_of_text(i);
        return token.kind == Token::Kind::Number && !m_in_function ? Use::Number : Use::Other;
    }

    Use use_of_name(std::size_t i)
    {
        const auto& text = m_tokens[i].text;
        if (text == "function")
            m_in_function = true;
        if (text == "end" && m_tokens[i].first_on_line && i + 1 < m_tokens.size() && m_tokens[i + 1].is(")"))
            m_in_function = false;
        const bool called = i + 1 < m_tokens.size() && m_tokens[i + 1].is("(");
        if (called && course::find_part_word(text))
            return Use::Word;
        return i + 1 < m_tokens.size() && m_tokens[i + 1].is("=") ? Use::Field : Use::Other;
    }

    std::optional<std::string_view> field_before(std::size_t i) const
    {
        if (i < 2 || !m_tokens[i - 1].is("="))
            return std::nullopt;
        return m_tokens[i - 2].text;
    }

    void begin(std::size_t i)
    {
        Open open{m_open.empty() ? std::string_view{} : m_open.back().word, {}, 0, m_tokens[i].is("{")};
        if (const auto field = field_before(i))
            open.field = *field;
        else if (m_tokens[i].is("(") && m_tokens[i - 1].kind == Token::Kind::Name)
            open.word = m_tokens[i - 1].text;
        else if (!m_open.empty() && m_tokens[i].is("{"))
            open.arguments = m_open.back().arguments++;
        m_open.push_back(open);
    }

    Use use_of_text(std::size_t i)
    {
        if (m_open.empty())
            return Use::Other;
        Open& open = m_open.back();
        if (const auto field = field_before(i))
            return use_of_field(*field, open.field);
        if (!open.field.empty())
            return use_of_field(open.field, {});
        const bool braces = open.braces && open.word != "evidence" && open.word != "compute";
        if (braces)
            return open.word == "state" ? Use::Declared : Use::Prose;
        const bool one_text = i + 1 >= m_tokens.size() || !m_tokens[i + 1].is(",");
        const std::size_t number = open.arguments;
        if (!open.braces)
            ++open.arguments;
        return use_of_argument(open.word, number, one_text);
    }

    const std::vector<Token>& m_tokens;
    std::vector<Use> m_uses;
    std::vector<Open> m_open;
    bool m_in_function = false;
};

} // namespace

Source::Source(std::string file, std::string content)
    : name(std::move(file))
    , text(std::move(content))
    , tokens(scripting::tokens_of(text))
    , uses(Reader(tokens).read())
    , lines{0}
{
    for (std::size_t at = text.find('\n'); at != std::string::npos && at + 1 < text.size();
         at = text.find('\n', at + 1))
        lines.push_back(at + 1);
}

std::uint32_t Source::line_at(std::size_t at) const
{
    return static_cast<std::uint32_t>(std::upper_bound(lines.begin(), lines.end(), at) - lines.begin());
}

std::size_t Source::end_of_line(std::uint32_t number) const
{
    return std::min(text.find('\n', lines[number - 1]), text.size());
}

std::string_view Source::line(std::uint32_t number) const
{
    return std::string_view(text).substr(lines[number - 1], end_of_line(number) - lines[number - 1]);
}

bool Source::has_code(std::uint32_t number) const
{
    return std::any_of(tokens.begin(), tokens.end(),
        [&](const Token& token) { return token.line <= number && number <= token.last_line; });
}

} // namespace vignette::slips
