#include "scripting/source/at_each.hpp"
#include "scripting/source/fields.hpp"
#include "scripting/source/slips.hpp"

#include <algorithm>

namespace vignette::scripting {

namespace {

using Tokens = std::vector<Token>;

std::size_t end_of(const Token& token)
{
    return token.at + token.text.size();
}

/// Fields in a row that stand behind a statement without the { before them.
struct Row {
    std::size_t first = 0, behind = 0;
    std::string shown; ///< As they should stand in the braces.
    std::vector<Edit> edits; ///< What they lack among themselves: = and commas.
};

/// Reads fields of one word, `when = "…"` or `from 0 to 3`.
class RowReader {
public:
    RowReader(const Tokens& tokens, const course::Word& word)
        : m_tokens(tokens)
        , m_word(word)
    {
    }

    /// Nothing if no field begins at `at`.
    std::optional<Row> read(std::size_t at)
    {
        m_row.first = at;
        while (read_field(at)) {
            if (!next_field(at))
                return m_row;
            m_row.shown += ", ";
        }
        return std::nullopt;
    }

private:
    bool is_field(std::size_t at) const
    {
        return at + 1 < m_tokens.size() && m_tokens[at].kind == Token::Kind::Name
            && field_of(m_word, m_tokens[at].text);
    }

    bool read_field(std::size_t at)
    {
        if (!is_field(at))
            return false;
        const bool equals = m_tokens[at + 1].is("=");
        const std::size_t value = at + (equals ? 2 : 1);
        m_row.behind = behind_value(m_tokens, value);
        const bool beside = m_tokens[at].line == m_tokens[std::min(value, m_tokens.size() - 1)].line;
        if (m_row.behind == value || !beside)
            return false;
        if (!equals)
            m_row.edits.push_back({end_of(m_tokens[at]), 0, " ="});
        m_row.shown += std::string(m_tokens[at].text) + " = " + shown_value(m_tokens, value);
        return true;
    }

    /// Moves to the field behind the one that was read, if one is there.
    bool next_field(std::size_t& at)
    {
        const std::size_t behind = m_row.behind;
        const bool comma = behind < m_tokens.size() && m_tokens[behind].is(",");
        at = behind + (comma ? 1 : 0);
        if (!is_field(at) || (!comma && m_tokens[at].first_on_line))
            return false;
        if (!comma)
            m_row.edits.push_back({end_of(m_tokens[behind - 1]), 0, ","});
        return true;
    }

    const Tokens& m_tokens;
    const course::Word& m_word;
    Row m_row;
};

bool has_braces(const Tokens& tokens, std::size_t from, std::size_t to)
{
    return std::any_of(tokens.begin() + static_cast<std::ptrdiff_t>(from),
        tokens.begin() + static_cast<std::ptrdiff_t>(to), [](const Token& token) { return token.is("{"); });
}

Slip opening_brace(const Tokens& tokens, std::size_t before, Row row)
{
    const Token& last = tokens[before];
    if (tokens[row.first - 1].is(","))
        row.edits.push_back({tokens[row.first - 1].at, 1, " {"});
    else
        row.edits.push_back({end_of(last), 0, " {"});
    return make_slip("missing-bracket", last.last_line, "the { of the braces is missing", "write { behind this",
        last.text, std::move(row.edits));
}

Slip both_braces(const Tokens& tokens, Row row)
{
    const Token& first = tokens[row.first];
    const bool complete = row.edits.empty();
    if (tokens[row.first - 1].is(","))
        row.edits.push_back({tokens[row.first - 1].at, 1, " "});
    row.edits.push_back({first.at, 0, "{ "});
    row.edits.push_back({end_of(tokens[row.behind - 1]), 0, " }"});
    return make_slip("field-outside", first.line, std::string(first.text) + " stands outside of any braces",
        complete ? "put { } round " + row.shown : "write { " + row.shown + " }", first.text, std::move(row.edits));
}

/// `narrate "…" when = "…"` and `counter "trust" from 0 to 3`.
std::optional<Slip> lost_braces_behind(const Tokens& tokens, std::size_t i)
{
    const std::size_t end = begins_statement(tokens, i) ? behind_statement(tokens, i) : i;
    if (end == i || end + 1 >= tokens.size() || has_braces(tokens, i, end))
        return std::nullopt;
    const std::size_t first = end + (tokens[end].is(",") ? 1 : 0);
    const bool behind = first + 1 < tokens.size() && (tokens[first + 1].is("=") || !tokens[first].first_on_line);
    auto row = behind ? RowReader(tokens, *course::find_word(tokens[i].text)).read(first) : std::nullopt;
    if (!row)
        return std::nullopt;
    const std::size_t closing = row->behind + (row->behind < tokens.size() && tokens[row->behind].is(",") ? 1 : 0);
    return closing < tokens.size() && tokens[closing].is("}") ? opening_brace(tokens, end - 1, std::move(*row))
                                                              : both_braces(tokens, std::move(*row));
}

} // namespace

std::vector<Slip> lost_braces(const std::vector<Token>& tokens)
{
    const auto around = words_around(tokens);
    const auto locals = local_names(tokens);
    return at_each(tokens, [&](std::size_t i) -> std::optional<Slip> {
        auto slip = around[i] ? std::nullopt : lost_braces_behind(tokens, i);
        return slip && locals.count(slip->finding.marked) == 0 ? std::move(slip) : std::nullopt;
    });
}

} // namespace vignette::scripting
