#include "engine/core/text.hpp"
#include "engine/course/expression.hpp"

#include <optional>

namespace vignette::course {

namespace {

constexpr std::size_t longest_expression = 4096;
constexpr int deepest = 48;

struct Token {
    enum class Is { Name, Number, Quoted, Sign, End } is = Is::End;
    std::string_view text;
};

bool starts_name(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
}
bool is_digit(char c)
{
    return c >= '0' && c <= '9';
}

/// Recursive descent. Every function returns the type of what it compiled, or nothing after `fail`.
class Parser {
public:
    Parser(std::string_view source, Names& names)
        : m_rest(source)
        , m_names(names)
    {
        advance();
    }

    Result<Expression> run(std::string* bad)
    {
        const auto type = any();
        if (type && m_token.is != Token::Is::End)
            fail("“" + std::string(m_token.text) + "” is not expected here; join conditions with and, or");
        else if (type && type->is != Type::Is::Truth)
            fail("this is a value, not a question; compare it, as in trust >= 2");
        if (m_error.empty())
            return std::move(m_out);
        if (bad)
            *bad = m_bad;
        return Error{ErrorCode::InvalidArgument, m_error};
    }

private:
    using MaybeType = std::optional<Type>;

    std::nullopt_t fail(std::string message, std::string_view at = {})
    {
        if (m_error.empty()) {
            m_error = std::move(message);
            m_bad = std::string(at.empty() ? m_token.text : at);
        }
        return std::nullopt;
    }

    void advance()
    {
        while (!m_rest.empty() && (m_rest.front() == ' ' || m_rest.front() == '\t' || m_rest.front() == '\n'))
            m_rest.remove_prefix(1);
        if (m_rest.empty()) {
            m_token = Token{};
            return;
        }
        std::size_t n = 1;
        Token::Is is = Token::Is::Sign;
        const char c = m_rest.front();
        if (starts_name(c)) {
            is = Token::Is::Name;
            while (n < m_rest.size() && (starts_name(m_rest[n]) || is_digit(m_rest[n])))
                ++n;
        } else if (is_digit(c)) {
            is = Token::Is::Number;
            while (n < m_rest.size() && is_digit(m_rest[n]))
                ++n;
        } else if (c == '"' || c == '\'') {
            is = Token::Is::Quoted;
            const std::size_t end = m_rest.find(c, 1);
            n = end == std::string_view::npos ? m_rest.size() : end + 1;
        } else if (m_rest.size() > 1 && is_pair(c, m_rest[1])) {
            n = 2;
        } else {
            while (n < m_rest.size() && (static_cast<unsigned char>(m_rest[n]) & 0xC0) == 0x80)
                ++n; // A whole character, where it is not ASCII.
        }
        m_token = {is, m_rest.substr(0, n)};
        m_rest.remove_prefix(n);
    }

    /// Of two signs, one; also of those that people write the other way round.
    static bool is_pair(char first, char second)
    {
        if (second == '=')
            return first == '=' || first == '!' || first == '~' || first == '<' || first == '>';
        return first == '=' && (second == '<' || second == '>');
    }

    bool is_word(std::string_view word) const { return m_token.is == Token::Is::Name && m_token.text == word; }
    bool is_sign(std::string_view sign) const { return m_token.is == Token::Is::Sign && m_token.text == sign; }
    void put(Op::Code code, std::int32_t value = 0) { m_out.push_back({code, value}); }

    MaybeType joined(std::string_view word, Op::Code code, MaybeType (Parser::*part)())
    {
        MaybeType left = (this->*part)();
        while (left && is_word(word)) {
            if (left->is != Type::Is::Truth)
                return fail("what stands before “" + std::string(word) + "” is a value, not a question; compare it");
            advance();
            const MaybeType right = (this->*part)();
            if (!right)
                return right;
            if (right->is != Type::Is::Truth)
                return fail("what stands after “" + std::string(word) + "” is a value, not a question; compare it");
            put(code);
        }
        return left;
    }

    MaybeType any() { return joined("or", Op::Code::Or, &Parser::all); }
    MaybeType all() { return joined("and", Op::Code::And, &Parser::negated); }

    MaybeType negated()
    {
        if (!is_word("not"))
            return comparison();
        if (++m_depth > deepest)
            return fail("this is nested too deeply; use a flag for a part of it");
        advance();
        const MaybeType inner = negated();
        --m_depth;
        if (inner && inner->is != Type::Is::Truth)
            return fail("what stands behind “not” is a value, not a question; compare it, as in not (trust > 2)");
        if (inner)
            put(Op::Code::Not);
        return inner;
    }

    static std::optional<Op::Code> comparison_sign(std::string_view sign)
    {
        if (sign == "==")
            return Op::Code::Equal;
        if (sign == "!=" || sign == "~=")
            return Op::Code::Unequal;
        if (sign == "<")
            return Op::Code::Less;
        if (sign == "<=")
            return Op::Code::LessEqual;
        if (sign == ">")
            return Op::Code::Greater;
        if (sign == ">=")
            return Op::Code::GreaterEqual;
        return std::nullopt;
    }

    /// What people write for a sign of comparison, and the sign; empty for everything else.
    static std::string_view sign_meant(std::string_view sign)
    {
        if (sign == "=>" || sign == "≥")
            return ">=";
        if (sign == "=<" || sign == "≤")
            return "<=";
        return sign == "≠" || sign == "<>" ? "!=" : "";
    }

    /// `towel_warm is true`
    std::nullopt_t fail_at_is(const Type& left, std::string_view name)
    {
        const std::string_view is = m_token.text;
        advance();
        const bool truth = left.is == Type::Is::Truth && (is_word("true") || is_word("false"));
        const std::string alone = (is_word("true") ? "" : "not ") + std::string(name);
        return fail(
            "“" + std::string(is) + "” is not read here; write " + (truth ? alone + " and nothing else" : "=="), is);
    }

    MaybeType comparison()
    {
        const std::string_view name = m_token.text;
        const MaybeType left = operand(std::nullopt);
        if (left && (is_word("is") || is_word("equals")))
            return fail_at_is(*left, name);
        if (!left || m_token.is != Token::Is::Sign)
            return left;
        if (const auto meant = sign_meant(m_token.text); !meant.empty())
            return fail("“" + std::string(m_token.text) + "” is not read here; write " + std::string(meant));
        if (m_token.text == "=")
            return fail("one = sets something; to compare, write ==");
        const auto code = comparison_sign(m_token.text);
        if (!code)
            return left;
        advance();
        const MaybeType right = operand(left);
        if (!right)
            return right;
        if (!(*left == *right))
            return fail(
                "these two are of different kinds; compare a number with a number, a state with one of its values");
        if (left->is != Type::Is::Number && *code != Op::Code::Equal && *code != Op::Code::Unequal)
            return fail("only numbers can be more or less than each other; use == or !=");
        put(*code);
        return Type{};
    }

    /// `beside`: the type on the other side of a comparison, which says whose values a bare name may be.
    MaybeType operand(const MaybeType& beside)
    {
        if (is_sign("("))
            return bracketed();
        if (m_token.is == Token::Is::Number)
            return number(1);
        if (is_sign("-")) {
            advance();
            return m_token.is == Token::Is::Number ? number(-1)
                                                   : fail("a minus has no number behind it; write one, as in -1");
        }
        if (beside && m_token.is == Token::Is::Quoted && m_token.text.size() > 2)
            return fail("a value stands in quotation marks here; write "
                + std::string(m_token.text.substr(1, m_token.text.size() - 2)) + " without them");
        if (m_token.is != Token::Is::Name)
            return fail(m_token.is == Token::Is::End
                    ? "the condition stops too early; write what it asks for at its end"
                    : "“" + std::string(m_token.text)
                        + "” is not expected here; write a name, a number, or a question such as seen('a_scene')");
        if (is_word("true") || is_word("false")) {
            put(Op::Code::Number, is_word("true") ? 1 : 0);
            advance();
            return Type{};
        }
        return name(beside);
    }

    MaybeType bracketed()
    {
        if (++m_depth > deepest)
            return fail("this is nested too deeply; use a flag for a part of it");
        advance();
        const MaybeType inner = any();
        --m_depth;
        if (!inner)
            return inner;
        if (!is_sign(")"))
            return fail("a closing bracket is missing; write ) where it should end");
        advance();
        return inner;
    }

    MaybeType number(int sign)
    {
        if (m_token.text.size() > 5)
            return fail("this number is too large; variables hold at most 32767");
        int value = 0;
        for (const char c : m_token.text)
            value = value * 10 + (c - '0');
        put(Op::Code::Number, sign * value);
        advance();
        return Type{Type::Is::Number, 0};
    }

    static bool asks(std::string_view word)
    {
        return word == "seen" || word == "chose" || word == "tried" || word == "role" || word == "nation";
    }

    MaybeType name(const MaybeType& beside)
    {
        const std::string_view word = m_token.text;
        advance();
        if (is_sign("("))
            return call(word);
        if (beside && beside->is == Type::Is::State) {
            const auto value = m_names.value_of(beside->variable, word);
            if (!value)
                return fail(value.error().message, word);
            put(Op::Code::Number, value.value());
            return *beside;
        }
        const auto meaning = m_names.variable(word);
        if (!meaning && asks(word))
            return fail(std::string(word) + " needs a name in brackets; write " + std::string(word) + "('…')", word);
        if (!meaning)
            return fail(meaning.error().message, word);
        m_out.push_back(meaning.value().op);
        return meaning.value().type;
    }

    MaybeType call(std::string_view function)
    {
        advance();
        if (m_token.is != Token::Is::Quoted || m_token.text.size() < 2 || m_token.text.back() != m_token.text.front())
            return fail(std::string(function) + " needs a name in quotes; write " + std::string(function) + "('…')");
        const std::string_view argument = m_token.text.substr(1, m_token.text.size() - 2);
        const auto op = m_names.fact(function, argument);
        if (!op)
            return fail(op.error().message, argument);
        advance();
        if (!is_sign(")"))
            return fail("a closing bracket is missing; write ) where it should end");
        advance();
        m_out.push_back(op.value());
        return Type{};
    }

    std::string_view m_rest;
    Names& m_names;
    Token m_token;
    Expression m_out;
    std::string m_error, m_bad;
    int m_depth = 0;
};

} // namespace

Result<Expression> parse_expression(std::string_view source, Names& names, std::string* bad)
{
    if (source.size() > longest_expression)
        return Error{ErrorCode::InvalidArgument, "this condition is too long; use flags for parts of it"};
    return Parser(source, names).run(bad);
}

} // namespace vignette::course
