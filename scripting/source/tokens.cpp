#include "scripting/source/tokens.hpp"

#include "engine/core/text.hpp"

#include <algorithm>
#include <array>
#include <limits>
#include <optional>
#include <string>

namespace vignette::scripting {

namespace {

bool is_letter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
}
bool is_digit(char c)
{
    return c >= '0' && c <= '9';
}
bool is_space(char c)
{
    return c == ' ' || (c >= '\t' && c <= '\r');
}

class Cutter {
public:
    explicit Cutter(std::string_view source)
        : m_source(source)
    {
    }

    std::vector<Token> cut(std::uint32_t last_line)
    {
        while (skip_space(), m_at < m_source.size() && m_line <= last_line) {
            const std::size_t from = m_at;
            const std::uint32_t line = m_line;
            if (const auto kind = next())
                m_tokens.push_back({*kind, m_source.substr(from, m_at - from), from, line, m_line, m_first_of_token});
        }
        return std::move(m_tokens);
    }

private:
    char peek(std::size_t ahead = 0) const { return m_at + ahead < m_source.size() ? m_source[m_at + ahead] : '\0'; }

    void step()
    {
        if (m_source[m_at++] == '\n') {
            ++m_line;
            m_first = true;
        }
    }

    void skip_space()
    {
        while (m_at < m_source.size() && is_space(m_source[m_at]))
            step();
    }

    /// Nothing for a comment.
    std::optional<Token::Kind> next()
    {
        m_first_of_token = m_first;
        m_first = false;
        const char c = peek();
        if (c == '-' && peek(1) == '-')
            return skip_comment();
        if (is_letter(c))
            return name();
        if (is_digit(c) || (c == '.' && is_digit(peek(1))))
            return number();
        if (c == '"' || c == '\'')
            return quoted(c);
        if (c == '[' && long_level() != no_level)
            return long_text() ? Token::Kind::LongText : Token::Kind::OpenLongText;
        return symbol();
    }

    std::optional<Token::Kind> skip_comment()
    {
        const bool was_first = m_first_of_token;
        m_at += 2;
        if (peek() == '[' && long_level() != no_level) {
            if (!long_text())
                return Token::Kind::OpenLongText;
        } else {
            while (m_at < m_source.size() && peek() != '\n')
                ++m_at;
        }
        m_first = m_first || was_first;
        return std::nullopt;
    }

    Token::Kind name()
    {
        while (is_letter(peek()) || is_digit(peek()))
            ++m_at;
        return Token::Kind::Name;
    }

    Token::Kind number()
    {
        while (is_letter(peek()) || is_digit(peek()) || (peek() == '.' && peek(1) != '.'))
            ++m_at;
        return Token::Kind::Number;
    }

    Token::Kind quoted(char quote)
    {
        ++m_at;
        while (m_at < m_source.size() && peek() != '\n') {
            const char c = peek();
            if (c == '\\' && m_at + 1 < m_source.size()) {
                ++m_at;
                step(); // A line end behind a backslash goes on on the next line.
                continue;
            }
            ++m_at;
            if (c == quote) {
                m_first = false;
                return Token::Kind::Text;
            }
        }
        return Token::Kind::OpenText;
    }

    static constexpr std::size_t no_level = static_cast<std::size_t>(-1);

    /// How many = stand in [==[, or no_level if this is a plain bracket.
    std::size_t long_level() const
    {
        std::size_t level = 0;
        while (peek(1 + level) == '=')
            ++level;
        return peek(1 + level) == '[' ? level : no_level;
    }

    bool long_text()
    {
        const std::string end = "]" + std::string(long_level(), '=') + "]";
        const std::size_t found = m_source.find(end, m_at + end.size());
        const std::size_t stop = found == std::string_view::npos ? m_source.size() : found + end.size();
        while (m_at < stop)
            step();
        m_first = false;
        return found != std::string_view::npos;
    }

    Token::Kind symbol()
    {
        static constexpr std::array<std::string_view, 10> long_symbols{
            "...", "..", "==", "~=", "<=", ">=", "//", "::", "<<", ">>"};
        for (const auto symbol : long_symbols) {
            if (m_source.substr(m_at).starts_with(symbol)) {
                m_at += symbol.size();
                return Token::Kind::Symbol;
            }
        }
        const bool plain = static_cast<unsigned char>(peek()) < 0x80 && peek() > ' ';
        if (plain)
            ++m_at;
        else
            text::next_code_point(m_source, m_at);
        return plain && !is_odd_sign(m_source[m_at - 1]) ? Token::Kind::Symbol : Token::Kind::Odd;
    }

    static bool is_odd_sign(char c) { return c == '`' || c == '$' || c == '?' || c == '@' || c == '!' || c == '\\'; }

    std::string_view m_source;
    std::vector<Token> m_tokens;
    std::size_t m_at = 0;
    std::uint32_t m_line = 1;
    bool m_first = true, m_first_of_token = true;
};

constexpr std::array<std::string_view, 22> reserved{"and", "break", "do", "else", "elseif", "end", "false", "for",
    "function", "goto", "if", "in", "local", "nil", "not", "or", "repeat", "return", "then", "true", "until", "while"};

} // namespace

std::vector<Token> tokens_of(std::string_view source)
{
    return tokens_up_to(source, std::numeric_limits<std::uint32_t>::max());
}

std::vector<Token> tokens_up_to(std::string_view source, std::uint32_t last_line)
{
    return Cutter(source).cut(last_line);
}

bool is_reserved(std::string_view name)
{
    return std::find(reserved.begin(), reserved.end(), name) != reserved.end();
}

} // namespace vignette::scripting
