#include "engine/play/plan_tokens.hpp"

#include "engine/core/text.hpp"

#include <algorithm>

namespace vignette::play {

namespace {

bool is_digit(char c)
{
    return c >= '0' && c <= '9';
}
bool starts_word(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
}
bool starts_with(std::string_view text, std::string_view start)
{
    return text.substr(0, start.size()) == start;
}

class Lexer {
public:
    Lexer(std::string_view line, unsigned number, std::vector<PlanProblem>& problems)
        : m_rest(line)
        , m_number(number)
        , m_problems(problems)
    {
    }

    std::vector<PlanToken> run()
    {
        while (!m_rest.empty() && !starts_with(m_rest, "--")) {
            if (m_rest.front() == ' ' || m_rest.front() == '\t')
                m_rest.remove_prefix(1);
            else
                token();
        }
        return std::move(m_out);
    }

private:
    void token()
    {
        std::size_t n = 1;
        if (m_rest.front() == '"')
            return quoted();
        if (starts_word(m_rest.front())) {
            while (n < m_rest.size() && (starts_word(m_rest[n]) || is_digit(m_rest[n])))
                ++n;
            return take(PlanToken::Is::Word, n);
        }
        if (is_digit(m_rest.front())) {
            while (n < m_rest.size() && is_digit(m_rest[n]))
                ++n;
            return take(PlanToken::Is::Number, n);
        }
        sign();
    }

    void sign()
    {
        for (const std::string_view sign :
            {"==", "~=", "!=", "<=", ">=", "<", ">", "=", "{", "}", ",", "(", ")", "-"}) {
            if (starts_with(m_rest, sign))
                return take(PlanToken::Is::Sign, sign.size());
        }
        std::size_t n = 0;
        text::next_code_point(m_rest, n);
        const std::string bad(m_rest.substr(0, n));
        problem(complaint_about(bad));
        m_rest = {}; // The rest of the line would only repeat it.
    }

    static std::string complaint_about(const std::string& bad)
    {
        if (static_cast<unsigned char>(bad.front()) < ' ')
            return "there is a control character on this line (delete it)";
        if (bad == "“" || bad == "”" || bad == "‘" || bad == "’" || bad == "'")
            return "names and texts stand in straight double quotes (write \"…\" instead of " + bad + ")";
        return "“" + bad + "” is not expected here (texts stand in straight double quotes)";
    }

    void quoted()
    {
        std::string text;
        std::size_t at = 1;
        for (; at < m_rest.size() && m_rest[at] != '"'; ++at) {
            const char next = at + 1 < m_rest.size() ? m_rest[at + 1] : '\0';
            const bool escape = m_rest[at] == '\\' && (next == '"' || next == '\\' || next == 'n');
            if (escape)
                ++at;
            text.push_back(escape && next == 'n' ? '\n' : m_rest[at]);
        }
        const bool closed = at < m_rest.size();
        if (std::any_of(text.begin(), text.end(),
                [](char c) { return static_cast<unsigned char>(c) < ' ' && c != '\n' && c != '\t'; }))
            problem("there is a control character on this line (delete it)");
        if (!closed)
            problem("a text begins on this line and does not end (add a \" behind it)");
        m_out.push_back({PlanToken::Is::Quoted, std::move(text), m_number});
        m_rest.remove_prefix(closed ? at + 1 : at);
    }

    void take(PlanToken::Is is, std::size_t n)
    {
        m_out.push_back({is, std::string(m_rest.substr(0, n)), m_number});
        m_rest.remove_prefix(n);
    }

    void problem(std::string message) { m_problems.push_back({m_number, std::move(message)}); }

    std::string_view m_rest;
    unsigned m_number;
    std::vector<PlanProblem>& m_problems;
    std::vector<PlanToken> m_out;
};

} // namespace

std::vector<PlanToken> plan_tokens(std::string_view line, unsigned number, std::vector<PlanProblem>& problems)
{
    return Lexer(line, number, problems).run();
}

std::string written(const std::vector<PlanToken>& tokens)
{
    std::string out;
    for (const auto& token : tokens) {
        if (!out.empty())
            out += ' ';
        const bool quoted = token.is == PlanToken::Is::Quoted;
        out += quoted ? '"' + token.text + '"' : token.text;
    }
    return out;
}

} // namespace vignette::play
