#include "engine/course/words.hpp"
#include "scripting/source/slips.hpp"

#include <algorithm>
#include <array>
#include <optional>

namespace vignette::scripting {

namespace {

constexpr std::size_t deepest_brackets = 60;
constexpr std::size_t most_slips = 200; ///< In one look: more are found once these are mended.
constexpr std::size_t brackets_looked_back = 100; ///< Tokens, for the word of a call: a file may be all of one kind.
constexpr std::size_t longest_mark = 80; ///< Bytes of a line.
constexpr std::size_t brackets_looked_ahead = 10'000; ///< Tokens, for the end of braces.

/// Follows the brackets and blocks of a file, and notes where they do not fit.
class Brackets {
public:
    explicit Brackets(const std::vector<Token>& tokens)
        : m_tokens(tokens)
    {
    }

    std::vector<Slip> find()
    {
        std::size_t i = 0;
        for (; i < m_tokens.size() && m_slips.size() < most_slips; ++i)
            look_at(i);
        if (i == m_tokens.size() && in_brackets())
            close_all(m_tokens.size());
        return std::move(m_slips);
    }

private:
    static std::string closer_of(const Token& open) { return open.is("(") ? ")" : "}"; }
    static std::size_t end_of(const Token& token) { return token.at + token.text.size(); }

    bool in_brackets() const { return !m_open.empty() && is_bracket(m_tokens[m_open.back()]); }
    static bool is_bracket(const Token& token) { return token.is("(") || token.is("{"); }

    /// A bracket that stands twice, as in {{: where brackets are not closed, one is too many. Whether that mends it.
    bool tell_doubled()
    {
        std::size_t first = m_open.size();
        while (first > 0 && is_bracket(m_tokens[m_open[first - 1]]))
            --first;
        if (!m_doubled || *m_doubled < m_open[first])
            return false;
        const Token& token = m_tokens[*m_doubled];
        m_slips.push_back(make_slip("extra-bracket", token.line, "this " + std::string(token.text) + " stands twice",
            "remove one", token.text, {{token.at, 1, " "}}));
        m_doubled.reset();
        m_open.pop_back();
        return !in_brackets();
    }

    /// Whether the other square bracket stands on the same line. Too far to tell counts as yes.
    bool has_partner(std::size_t i) const
    {
        const bool opens = m_tokens[i].is("[");
        std::size_t other = i;
        for (std::size_t n = 0; n < brackets_looked_back; ++n) {
            other = opens ? other + 1 : other - 1; // Before the first token it is larger than all.
            if (other >= m_tokens.size() || m_tokens[other].line != m_tokens[i].line)
                return false;
            if (m_tokens[other].is(opens ? "]" : "["))
                return true;
        }
        return true;
    }

    /// A [ that is not closed on its line, or a ] that was not opened on it.
    void look_at_square(std::size_t i)
    {
        const Token& token = m_tokens[i];
        const bool opens = token.is("[");
        if (has_partner(i))
            return;
        const std::string meant = opens ? "{" : in_brackets() ? closer_of(m_tokens[m_open.back()]) : "}";
        m_slips.push_back(
            make_slip("square-bracket", token.line, "this " + std::string(token.text) + " has no partner on its line",
                "write " + meant, token.text, {{token.at, 1, meant}}));
        if (!opens && in_brackets())
            m_open.pop_back();
    }

    /// The place behind the value that begins at `i`.
    std::size_t behind_value(std::size_t i) const
    {
        int depth = 0;
        for (const std::size_t end = std::min(m_tokens.size(), i + brackets_looked_back); i < end; ++i) {
            depth += is_bracket(m_tokens[i]) ? 1 : m_tokens[i].is(")") || m_tokens[i].is("}") ? -1 : 0;
            if (depth <= 0)
                return i + 1;
        }
        return i;
    }

    /// `title = "…",` outside of all braces.
    bool is_lost_field(std::size_t i) const
    {
        if (!m_open.empty() || i == 0 || i + 2 >= m_tokens.size() || m_tokens[i].kind != Token::Kind::Name
            || !m_tokens[i + 1].is("="))
            return false;
        const std::size_t behind = behind_value(i + 2);
        return behind < m_tokens.size() && m_tokens[behind].is(",");
    }

    /// Whether what ends before token `i` is a word with texts, to which braces belong.
    bool wants_braces(std::size_t i) const
    {
        std::size_t first = i;
        while (first > 0 && i - first < brackets_looked_back
            && (m_tokens[first - 1].is_text() || m_tokens[first - 1].is(",") || m_tokens[first - 1].is("(")
                || m_tokens[first - 1].is(")")))
            --first;
        const auto* word = first > 0 && first < i ? course::find_word(m_tokens[first - 1].text) : nullptr;
        return word && word->braces;
    }

    void tell_lost_field(std::size_t i)
    {
        m_lost = true;
        const Token& token = m_tokens[i];
        const Token& before = m_tokens[i - 1];
        if (wants_braces(i))
            m_slips.push_back(make_slip("missing-bracket", before.last_line, "the { of the braces is missing",
                "write { behind this", before.text, {{end_of(before), 0, " {"}}));
        else
            m_slips.push_back(
                make_slip("field-outside", token.line, std::string(token.text) + " stands outside of any braces",
                    "write the word that it belongs to, and {, above it", token.text));
    }

    void look_at(std::size_t i)
    {
        const Token& token = m_tokens[i];
        m_lost = m_lost && !begins_statement(m_tokens, i);
        if (!m_lost && is_lost_field(i))
            tell_lost_field(i);
        if (in_brackets() && i > 0 && begins_statement(m_tokens, i) && !m_tokens[i - 1].is("="))
            close_all(i);
        if (in_brackets() && is_next_part(i))
            close_part(i);
        if (in_brackets() && i > 0 && needs_comma(i))
            tell_comma(i);
        if (token.is("[") || token.is("]"))
            look_at_square(i);
        else if (is_bracket(token) || opens_block(token))
            open(i);
        else if (token.is(")") || token.is("}"))
            close(i);
        else if (token.kind == Token::Kind::Name && (token.text == "end" || token.text == "until"))
            close_block();
    }

    static bool opens_block(const Token& token)
    {
        constexpr std::array<std::string_view, 4> blocks{"function", "do", "if", "repeat"};
        return token.kind == Token::Kind::Name && std::find(blocks.begin(), blocks.end(), token.text) != blocks.end();
    }

    void open(std::size_t i)
    {
        if (i > 0 && m_tokens[i - 1].text == m_tokens[i].text && m_tokens[i - 1].at + 1 == m_tokens[i].at)
            m_doubled = i;
        m_open.push_back(i);
        if (m_open.size() == deepest_brackets)
            m_slips.push_back(
                make_slip("too-much-lua", m_tokens[i].line, "brackets or braces stand too deeply in one another here",
                    "say it in several statements", m_tokens[i].text));
    }

    bool is_part(std::size_t i) const
    {
        return i + 1 < m_tokens.size() && course::find_part_word(m_tokens[i].text) && m_tokens[i + 1].is("(");
    }

    /// Whether a part of a question begins here while the brackets of the one above are open.
    bool is_next_part(std::size_t i) const
    {
        const std::size_t open = m_open.back();
        return m_tokens[i].first_on_line && is_part(i) && open > 0 && is_part(open - 1);
    }

    void close_part(std::size_t i)
    {
        const Token& last = m_tokens[i - 1];
        const bool comma = last.is(",");
        tell_missing(i - 1, m_tokens[m_open.back()], {comma ? last.at : end_of(last), 0, comma ? ")" : "),"});
        m_open.pop_back();
        m_comma_told = i;
    }

    void close_block()
    {
        if (!m_open.empty() && !in_brackets())
            m_open.pop_back();
    }

    void close(std::size_t i)
    {
        const Token& token = m_tokens[i];
        if (!in_brackets()) {
            m_slips.push_back(make_slip("extra-bracket", token.line,
                "this " + std::string(token.text) + " closes nothing", "remove it", token.text, {{token.at, 1, " "}}));
            return;
        }
        const Token& open = m_tokens[m_open.back()];
        if (token.text != closer_of(open))
            close_wrongly(i, open);
        else
            m_open.pop_back();
    }

    /// A closing bracket of the other kind: either one is missing before it, or it should be the right kind.
    void close_wrongly(std::size_t i, const Token& open)
    {
        const Token& token = m_tokens[i];
        const bool fits_outer = m_open.size() > 1 && closer_of(m_tokens[m_open[m_open.size() - 2]]) == token.text;
        tell_missing(i - 1, open,
            fits_outer ? Edit{end_of(m_tokens[i - 1]), 0, closer_of(open)} : Edit{token.at, 1, closer_of(open)});
        m_open.pop_back();
        if (fits_outer)
            m_open.pop_back();
    }

    /// Everything open must end before token `i`, where a new statement begins, or the file ends.
    void close_all(std::size_t i)
    {
        if (tell_doubled())
            return;
        std::string closers;
        const Token* innermost = &m_tokens[m_open.back()];
        for (; in_brackets(); m_open.pop_back())
            closers += closer_of(m_tokens[m_open.back()]);
        const Token& last = m_tokens[i - 1];
        const bool comma = last.is(",") && innermost->is("("); // say("jo", "Hello.",
        tell_missing(i - 1, *innermost, comma ? Edit{last.at, 1, closers} : Edit{end_of(last), 0, closers});
    }

    /// A brace is marked where it was opened, since its end may be anywhere up to `last`; a round bracket where its end
    /// is missing.
    void tell_missing(std::size_t last, const Token& open, Edit edit)
    {
        const std::uint32_t line = m_tokens[last].last_line;
        const bool brace = open.is("{");
        const std::string where = open.line == line ? std::string{} : " of line " + std::to_string(open.line);
        m_slips.push_back(make_slip("missing-bracket", line, "the " + std::string(open.text) + where + " is not closed",
            brace ? "write } where it should end, at the latest here" : advice_for_round(m_tokens[last]),
            brace && open.line == line ? open.text : end_of_line(last), {std::move(edit)}));
    }

    static std::string advice_for_round(const Token& last)
    {
        return last.is(",") ? "write ) instead of the comma at its end" : "add ) behind " + shown(last);
    }

    static std::string shown(const Token& token)
    {
        return token.text.size() <= 40 && token.line == token.last_line ? std::string(token.text) : "the text";
    }

    /// A long text with … in the place of its rest.
    static std::string shown_in_short(const Token& token)
    {
        constexpr std::size_t most = 40;
        if (token.text.size() <= most)
            return std::string(token.text);
        std::size_t end = most;
        while ((static_cast<unsigned char>(token.text[end]) & 0xC0) == 0x80)
            --end; // Not inside a letter of several bytes.
        return std::string(token.text.substr(0, end)) + "…"
            + (token.text.front() == '[' ? std::string("]]") : std::string(1, token.text.back()));
    }

    /// What stands at the end of the token's line, up to it: so much that it stands nowhere before on that line.
    std::string_view end_of_line(std::size_t i) const
    {
        const Token& last = m_tokens[i];
        std::size_t first = i;
        while (first > 0 && i - first < brackets_looked_back && m_tokens[first - 1].last_line == last.last_line)
            --first;
        if (last.line != last.last_line)
            return last.text.substr(last.text.rfind('\n') + 1);
        const Token& start = m_tokens[first].line == last.line ? m_tokens[first] : last;
        const std::string_view line{start.text.data(), end_of(last) - start.at}; // Tokens point into one source.
        std::size_t at = last.at - start.at;
        while (at > 0 && line.size() - at < longest_mark && line.find(line.substr(at)) < at)
            --at;
        return line.substr(at);
    }

    static bool ends_value(const Token& token)
    {
        if (token.kind == Token::Kind::Name)
            return token.text == "true" || token.text == "false" || token.text == "nil";
        return token.is_text() || token.kind == Token::Kind::Number || token.is("}") || token.is(")");
    }

    static bool joins(const Token& token)
    {
        return token.text == "and" || token.text == "or" || token.text == "then" || token.text == "do"
            || token.text == "end" || token.text == "else" || token.text == "elseif" || token.text == "until"
            || token.text == "in";
    }

    /// Whether the text or braces at `i` stand behind a call's name: `item "id" "text"`.
    bool continues_call(std::size_t i) const
    {
        std::size_t depth = 0;
        const std::size_t first = std::max(m_open.back() + 1, i - std::min(i, brackets_looked_back));
        for (std::size_t j = i; j-- > first;) {
            const Token& token = m_tokens[j];
            if (token.is(")") || token.is("}"))
                ++depth;
            else if (depth > 0 && is_bracket(token))
                --depth;
            else if (depth == 0 && !token.is_text())
                return token.kind == Token::Kind::Name && !is_reserved(token.text);
        }
        return first > m_open.back() + 1; // Too far to tell: no finding is better than a wrong one.
    }

    /// `name = Ines` and another field below it.
    bool is_field_behind_name(std::size_t i) const
    {
        return i > 1 && i + 1 < m_tokens.size() && m_tokens[i].first_on_line && m_tokens[i + 1].is("=")
            && m_tokens[i - 1].kind == Token::Kind::Name && m_tokens[i - 2].is("=");
    }

    bool needs_comma(std::size_t i) const
    {
        const Token& before = m_tokens[i - 1];
        const Token& token = m_tokens[i];
        if (m_open.back() == i - 1 || i == m_comma_told || !(ends_value(before) || is_field_behind_name(i)))
            return false;
        if (token.kind == Token::Kind::Name)
            return !joins(token);
        if (token.kind == Token::Kind::Number)
            return true;
        if (token.is_text() || token.opens_text() || token.is("{"))
            return !continues_call(i);
        return false;
    }

    void tell_comma(std::size_t i)
    {
        const Token& before = m_tokens[i - 1];
        const Token& open = m_tokens[m_open.back()];
        // choose_many("id", "text" { … }: the braces do not belong into the brackets.
        if (open.is("(") && m_tokens[i].is("{") && !closes_behind(i)) {
            tell_missing(i - 1, open, {end_of(before), 0, ")"});
            m_open.pop_back();
            return;
        }
        m_slips.push_back(
            make_slip("missing-comma", before.last_line, "a comma is missing behind " + shown_in_short(before),
                "write a comma between the parts of braces and brackets", before.text, {{end_of(before), 0, ","}}));
    }

    /// Whether the bracket around the braces at `i` is closed behind them.
    bool closes_behind(std::size_t i) const
    {
        int depth = 0;
        const std::size_t end = std::min(m_tokens.size(), i + brackets_looked_ahead);
        for (std::size_t j = i; j < end && !(j > i && begins_statement(m_tokens, j)); ++j) {
            depth += is_bracket(m_tokens[j]) ? 1 : m_tokens[j].is(")") || m_tokens[j].is("}") ? -1 : 0;
            if (depth == 0)
                return j + 1 < m_tokens.size() && (m_tokens[j + 1].is(")") || m_tokens[j + 1].is(","));
        }
        return false;
    }

    const std::vector<Token>& m_tokens;
    std::vector<std::size_t> m_open;
    std::optional<std::size_t> m_doubled; ///< The second of two brackets that stand side by side, the latest.
    std::vector<Slip> m_slips;
    std::size_t m_comma_told = 0; ///< The token before which a comma was told with the bracket that it is behind.
    bool m_lost = false; ///< A field outside of braces was told; those behind it, up to the next statement, follow.
};

} // namespace

std::vector<Slip> broken_brackets(const std::vector<Token>& tokens)
{
    return Brackets(tokens).find();
}

} // namespace vignette::scripting
