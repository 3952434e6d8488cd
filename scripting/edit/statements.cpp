#include "scripting/edit/statements.hpp"

#include "engine/course/words.hpp"

#include <utility>

namespace vignette::scripting {

namespace {

constexpr int deepest = 64; ///< Braces in braces; what is deeper is passed over.

class Reader {
public:
    explicit Reader(const std::vector<Token>& tokens)
        : m_tokens(tokens)
    {
    }

    std::vector<WrittenCall> read()
    {
        std::vector<WrittenCall> out;
        while (!done()) {
            if (at_call())
                out.push_back(call(0));
            else
                ++m_at;
        }
        return out;
    }

private:
    bool done() const { return m_at >= m_tokens.size(); }
    const Token& now() const { return m_tokens[m_at]; }
    const Token* next() const { return m_at + 1 < m_tokens.size() ? &m_tokens[m_at + 1] : nullptr; }

    static bool begins_argument(const Token& token) { return token.is_text() || token.is("(") || token.is("{"); }

    bool at_call() const
    {
        if (now().kind != Token::Kind::Name || !next() || !begins_argument(*next()))
            return false;
        const bool member = m_at > 0 && (m_tokens[m_at - 1].is(".") || m_tokens[m_at - 1].is(":"));
        return !member && (course::find_word(now().text) || course::find_part_word(now().text));
    }

    WrittenCall call(int depth)
    {
        WrittenCall out;
        out.word = &now();
        ++m_at;
        while (!done() && begins_argument(now())) {
            if (now().is_text())
                out.arguments.push_back(text());
            else if (now().is("{"))
                out.arguments.push_back(table(depth));
            else
                list(out.arguments, depth);
        }
        const Token& last = m_tokens[m_at - 1];
        out.end = last.at + last.text.size();
        return out;
    }

    WrittenValue text()
    {
        WrittenValue out;
        out.is = WrittenValue::Is::Text;
        out.texts.push_back(&m_tokens[m_at++]);
        return out;
    }

    void list(std::vector<WrittenValue>& out, int depth)
    {
        ++m_at;
        while (!done() && !now().is(")")) {
            const std::size_t from = m_at;
            out.push_back(value(depth));
            if (!done() && (now().is(",") || m_at == from))
                ++m_at;
        }
        m_at += done() ? 0 : 1;
    }

    WrittenValue table(int depth)
    {
        WrittenValue out;
        out.is = WrittenValue::Is::Table;
        ++m_at;
        while (!done() && !now().is("}")) {
            const std::size_t from = m_at;
            const std::string_view name = field_name();
            out.fields.push_back({name, value(depth)});
            if (!done() && (now().is(",") || now().is(";") || m_at == from))
                ++m_at;
        }
        m_at += done() ? 0 : 1;
        return out;
    }

    std::string_view field_name()
    {
        if (now().kind != Token::Kind::Name || !next() || !next()->is("="))
            return {};
        const std::string_view name = now().text;
        m_at += 2;
        return name;
    }

    static bool ends_value(const Token& token)
    {
        return token.is(",") || token.is(";") || token.is(")") || token.is("}") || token.is("]");
    }

    WrittenValue value(int depth)
    {
        if (done())
            return {};
        const std::size_t from = m_at;
        WrittenValue out;
        if (now().is_text()) {
            out = text();
        } else if (now().is("{") && depth < deepest) {
            out = table(depth + 1);
        } else if (at_call() && depth < deepest) {
            out.is = WrittenValue::Is::Call;
            out.calls.push_back(call(depth + 1));
        }
        if (m_at > from && (done() || ends_value(now())))
            return out;
        m_at = from;
        return other();
    }

    /// Up to the comma or bracket that ends it; what stands in its own brackets belongs to it.
    WrittenValue other()
    {
        WrittenValue out;
        int depth = 0;
        for (; !done() && (depth > 0 || !ends_value(now())); ++m_at) {
            if (now().is_text())
                out.texts.push_back(&now());
            else if (now().is("(") || now().is("{") || now().is("["))
                ++depth;
            else if (depth > 0 && (now().is(")") || now().is("}") || now().is("]")))
                --depth;
        }
        if (!done() && now().is("]"))
            ++m_at; // One without its beginning.
        return out;
    }

    const std::vector<Token>& m_tokens;
    std::size_t m_at = 0;
};

} // namespace

std::vector<WrittenCall> statements_in(const std::vector<Token>& tokens)
{
    return Reader(tokens).read();
}

} // namespace vignette::scripting
