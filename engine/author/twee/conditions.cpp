#include "engine/author/twee/conditions.hpp"

#include "engine/core/text.hpp"

#include <array>
#include <utility>

namespace vignette::author::twee {

namespace {

constexpr int deepest = 16;
constexpr std::size_t longest_condition = 2000;

struct Piece {
    enum class Is { Name, Number, Words, Sign, End } is = Is::End;
    std::string text;
};

bool is_digit(char c)
{
    return c >= '0' && c <= '9';
}

bool in_operand(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || is_digit(c) || c == '_' || c == '$';
}

/// Signs and words for the same, the longer ones first.
constexpr std::array<std::pair<std::string_view, std::string_view>, 13> signs{
    {{"===", "=="}, {"!==", "!="}, {"==", "=="}, {"!=", "!="}, {"<=", "<="}, {">=", ">="}, {"&&", "and"}, {"||", "or"},
        {"<", "<"}, {">", ">"}, {"!", "not"}, {"(", "("}, {")", ")"}}};
constexpr std::array<std::pair<std::string_view, std::string_view>, 11> words{
    {{"is", "=="}, {"eq", "=="}, {"isnot", "!="}, {"neq", "!="}, {"ne", "!="}, {"gt", ">"}, {"gte", ">="}, {"lt", "<"},
        {"lte", "<="}, {"and", "and"}, {"or", "or"}}};

class Reader {
public:
    explicit Reader(std::string_view text)
        : m_rest(text)
    {
        advance();
    }

    std::optional<Term> read()
    {
        auto out = any();
        return m_next.is == Piece::Is::End ? out : std::nullopt;
    }

private:
    using Maybe = std::optional<Term>;

    Piece take(Piece::Is is, std::size_t length)
    {
        Piece out{is, std::string(m_rest.substr(0, length))};
        m_rest.remove_prefix(length);
        return out;
    }

    Piece name()
    {
        std::size_t length = 1;
        while (length < m_rest.size() && in_operand(m_rest[length]))
            ++length;
        Piece out = take(Piece::Is::Name, length);
        for (const auto& [word, sign] : words) {
            if (out.text == word)
                out = {Piece::Is::Sign, std::string(sign)};
        }
        return out.text == "not" ? Piece{Piece::Is::Sign, "not"} : out;
    }

    Piece quoted()
    {
        const std::size_t end = m_rest.find(m_rest.front(), 1);
        if (end == std::string_view::npos || m_rest.substr(0, end).find('\\') != std::string_view::npos)
            return bad();
        Piece out{Piece::Is::Words, std::string(m_rest.substr(1, end - 1))};
        m_rest.remove_prefix(end + 1);
        return out;
    }

    Piece bad()
    {
        m_rest = {};
        return {Piece::Is::Sign, "?"};
    }

    void advance()
    {
        m_rest = text::trim(m_rest);
        if (m_rest.empty())
            m_next = {};
        else if (m_rest.starts_with("(history:)"))
            m_next = take(Piece::Is::Name, 10);
        else if (is_digit(m_rest.front()) || (m_rest.front() == '-' && m_rest.size() > 1 && is_digit(m_rest[1])))
            m_next = number();
        else if (in_operand(m_rest.front()))
            m_next = name();
        else if (m_rest.front() == '"' || m_rest.front() == '\'')
            m_next = quoted();
        else
            m_next = sign();
    }

    Piece number()
    {
        std::size_t length = 1;
        while (length < m_rest.size() && is_digit(m_rest[length]))
            ++length;
        return length > 5 ? bad() : take(Piece::Is::Number, length);
    }

    Piece sign()
    {
        for (const auto& [written, meant] : signs) {
            if (m_rest.starts_with(written)) {
                m_rest.remove_prefix(written.size());
                return {Piece::Is::Sign, std::string(meant)};
            }
        }
        return bad();
    }

    bool is_sign(std::string_view text) const { return m_next.is == Piece::Is::Sign && m_next.text == text; }

    static Term make(Term::Is is, std::string text, std::vector<Term> of = {})
    {
        return {is, std::move(text), std::move(of)};
    }

    Maybe joined(std::string_view sign, Term::Is is, Maybe (Reader::*part)())
    {
        Maybe left = (this->*part)();
        while (left && is_sign(sign)) {
            advance();
            Maybe right = (this->*part)();
            if (!right)
                return right;
            left = make(is, {}, {std::move(*left), std::move(*right)});
        }
        return left;
    }

    Maybe any() { return joined("or", Term::Is::Or, &Reader::all); }
    Maybe all() { return joined("and", Term::Is::And, &Reader::negated); }

    Maybe negated()
    {
        if (!is_sign("not"))
            return comparison();
        if (++m_depth > deepest)
            return std::nullopt;
        advance();
        Maybe inner = negated();
        --m_depth;
        return inner ? make(Term::Is::Not, {}, {std::move(*inner)}) : inner;
    }

    Maybe comparison()
    {
        Maybe left = operand();
        static constexpr std::array<std::string_view, 6> comparing{"==", "!=", "<", "<=", ">", ">="};
        for (const auto sign : comparing) {
            if (!left || !is_sign(sign))
                continue;
            std::string text(sign);
            advance();
            if (is_sign("not") && text == "==")
                text = "!=", advance();
            Maybe right = operand();
            return right ? make(Term::Is::Compare, text, {std::move(*left), std::move(*right)}) : right;
        }
        return left;
    }

    Maybe operand()
    {
        const Piece piece = m_next;
        if (is_sign("("))
            return bracketed();
        advance();
        if (piece.is == Piece::Is::Number)
            return make(Term::Is::Number, piece.text);
        if (piece.is == Piece::Is::Words)
            return make(Term::Is::Words, piece.text);
        if (piece.is != Piece::Is::Name)
            return std::nullopt;
        if (piece.text == "true" || piece.text == "false")
            return make(Term::Is::Truth, piece.text);
        if (piece.text == "(history:)" || piece.text == "visited" || piece.text == "hasVisited")
            return visited(piece.text);
        if (is_sign("(")) // A function that we do not know.
            return std::nullopt;
        return make(Term::Is::Variable, piece.text.front() == '$' ? piece.text.substr(1) : piece.text);
    }

    Maybe bracketed()
    {
        if (++m_depth > deepest)
            return std::nullopt;
        advance();
        Maybe inner = any();
        --m_depth;
        if (!inner || !is_sign(")"))
            return std::nullopt;
        advance();
        return inner;
    }

    /// `(history:) contains "Hall"`, `visited("Hall")`.
    Maybe visited(const std::string& how)
    {
        const bool history = how == "(history:)";
        if (history ? m_next.text != "contains" : !is_sign("("))
            return std::nullopt;
        advance();
        if (m_next.is != Piece::Is::Words)
            return std::nullopt;
        const std::string passage = m_next.text;
        advance();
        if (!history && !is_sign(")"))
            return std::nullopt;
        if (!history)
            advance();
        return make(Term::Is::Seen, passage);
    }

    std::string_view m_rest;
    Piece m_next;
    int m_depth = 0;
};

} // namespace

std::optional<Term> read_condition(std::string_view text)
{
    if (text.size() > longest_condition)
        return std::nullopt;
    return Reader(text).read();
}

} // namespace vignette::author::twee
