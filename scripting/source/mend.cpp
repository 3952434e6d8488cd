#include "scripting/source/mend.hpp"

#include "scripting/source/messages.hpp"
#include "scripting/source/slips.hpp"

#include <algorithm>
#include <iterator>
#include <set>

namespace vignette::scripting {

namespace {

constexpr int most_rounds = 30;
constexpr std::uint32_t lines_ahead = 1000; ///< Behind the line where Lua stopped: where its statement ends, at most.

/// In one go: a file may need very many.
void apply(std::string& source, std::vector<Edit> edits)
{
    std::stable_sort(edits.begin(), edits.end(), [](const Edit& a, const Edit& b) { return a.at < b.at; });
    std::string out;
    std::size_t done = 0;
    for (const auto& edit : edits) {
        if (edit.at > done)
            out.append(source, done, edit.at - done);
        out += edit.insert;
        done = std::max(done, edit.at + edit.remove);
    }
    source = out.append(source, std::min(done, source.size()), std::string::npos);
}

/// Byte ranges of lines: [first, behind).
std::size_t start_of_line(const std::string& source, std::uint32_t line)
{
    std::size_t at = 0;
    for (std::uint32_t n = 1; n < line && at != std::string::npos; ++n)
        at = source.find('\n', at) == std::string::npos ? std::string::npos : source.find('\n', at) + 1;
    return std::min(at, source.size());
}

/// Where on these lines brackets stand that close what the statement which begins on `first` opened above them.
std::set<std::size_t> closers_of_above(
    const std::vector<Token>& tokens, std::uint32_t first, std::uint32_t from_line, std::uint32_t to_line)
{
    std::set<std::size_t> out;
    std::size_t above = 0, depth = 0;
    for (const auto& token : tokens) {
        if (token.line < first || token.line >= to_line)
            continue;
        std::size_t& open = token.line < from_line || (depth == 0 && (token.is(")") || token.is("}"))) ? above : depth;
        if (token.is("(") || token.is("{"))
            ++open;
        else if ((token.is(")") || token.is("}")) && open > 0) {
            --open;
            if (&open == &above && token.line >= from_line)
                out.insert(token.at);
        }
    }
    return out;
}

/// `kept`: bytes that stay as they are.
bool blank(std::string& source, std::uint32_t from_line, std::uint32_t to_line, const std::set<std::size_t>& kept = {})
{
    bool changed = false;
    for (std::size_t i = start_of_line(source, from_line), end = start_of_line(source, to_line); i < end; ++i) {
        if (kept.count(i) > 0)
            continue;
        changed = changed || (source[i] != '\n' && source[i] != ' ');
        source[i] = source[i] == '\n' ? '\n' : ' ';
    }
    return changed;
}

class Mending {
public:
    Mending(std::string source, const std::function<Ran(std::string_view)>& compile)
        : m_compile(compile)
    {
        m_mended.source = std::move(source);
    }

    Mended mend()
    {
        mend_quiet();
        for (int round = 0; round < most_rounds; ++round) {
            const Ran ran = m_compile(m_mended.source);
            if (ran.how == Ran::How::ToItsEnd)
                return std::move(m_mended);
            if (ran.how == Ran::How::Dead || !mend_once(ran))
                break;
        }
        m_mended.source.clear();
        m_mended.left_out = true;
        return std::move(m_mended);
    }

private:
    void mend_quiet()
    {
        for (const auto family : {quiet_slips, lost_equals, lost_braces}) { // Each reads what the one before mended.
            const std::string before = m_mended.source; // Tokens point into it.
            std::vector<Edit> edits;
            for (auto& slip : family(tokens_of(before))) {
                tell(slip.finding);
                edits.insert(edits.end(), slip.edits.begin(), slip.edits.end());
            }
            apply(m_mended.source, std::move(edits));
        }
    }

    bool mend_once(const Ran& ran)
    {
        const std::string before = m_mended.source; // Tokens point into it, and edits move what they point to.
        const auto tokens = ran.line > 0 ? tokens_up_to(before, ran.line + lines_ahead) : tokens_of(before);
        auto slips = slips_up_to(ran.line, tokens);
        if (slips.empty())
            slips.push_back({message_for(ran), {}});
        bool changed = false;
        std::vector<Edit> edits;
        for (const auto& slip : slips) {
            tell(slip.finding);
            edits.insert(edits.end(), slip.edits.begin(), slip.edits.end());
        }
        if (!edits.empty())
            apply(m_mended.source, std::move(edits)), changed = true;
        for (const auto& slip : slips) {
            if (slip.edits.empty())
                changed = leave_out(slip.finding.where.line, tokens) || changed;
        }
        return changed;
    }

    static bool is_whole(const Slip& slip) { return slip.edits.size() > 1; }

    /// The families in the order of how sure they are; of each line, only the first slip counts in a round. What lies
    /// behind the line at which Lua stopped is looked at in a later round.
    static std::vector<Slip> slips_up_to(std::uint32_t line, const std::vector<Token>& tokens, std::string_view source)
    {
        std::vector<Slip> out;
        std::set<std::uint32_t> lines;
        const auto take = [&](std::vector<Slip> slips) {
            std::set<std::uint32_t> fresh;
            for (auto& slip : slips) {
                const auto at = slip.finding.where.line;
                // Lua does not say the line where brackets are too deep. Whole texts in curly quotes are seldom alone.
                const bool later = line > 0 && at > line && !(slip.finding.code == "curly-quote" && is_whole(slip));
                if (later || lines.count(at))
                    continue;
                const bool same_family = fresh.count(at) > 0;
                fresh.insert(at);
                if (!same_family || slip.finding.code == "curly-quote" || slip.finding.code == "odd-character")
                    out.push_back(std::move(slip));
            }
            lines.insert(fresh.begin(), fresh.end());
        };
        take(broken_remarks(tokens));
        take(odd_characters(tokens, source));
        take(split_words(tokens));
        take(wrong_brackets(tokens));
        take(bare_texts(tokens));
        take(broken_texts(tokens, source));
        take(broken_statements(tokens));
        if (out.empty())
            take(broken_brackets(tokens));
        return out;
    }

    std::vector<Slip> slips_up_to(std::uint32_t line, const std::vector<Token>& tokens) const
    {
        return slips_up_to(line, tokens, m_mended.source);
    }

    /// One finding a line, and of Lua's own only the first: the next ones mostly follow from it.
    void tell(const course::Diagnostic& finding)
    {
        const bool lua = finding.code == "not-lua";
        if (!m_lines.insert(finding.where.line).second || (lua && m_lua_told))
            return;
        m_lua_told = m_lua_told || lua;
        m_mended.findings.push_back(finding);
    }

    /// Blanks the statement around `line`, from its word to the next one.
    bool leave_out(std::uint32_t line, const std::vector<Token>& tokens)
    {
        m_mended.left_out = true;
        std::uint32_t from = line;
        std::uint32_t to = line + 1;
        bool next = false, inside = false;
        for (std::size_t i = 0; i < tokens.size() && !next; ++i) {
            if (!begins_statement(tokens, i) && !(tokens[i].first_on_line && tokens[i].line == line))
                continue;
            next = tokens[i].line > line;
            inside = next ? inside : !begins_statement(tokens, i);
            (next ? to : from) = tokens[i].line;
        }
        if (!next && from < line)
            to = line + 1;
        const std::uint32_t first = line_of_statement(tokens, from);
        if (inside && m_torn.insert(first).second)
            return blank(m_mended.source, from, to, closers_of_above(tokens, first, from, to));
        return blank(m_mended.source, from, to) || blank(m_mended.source, line, line + 1);
    }

    const std::function<Ran(std::string_view)>& m_compile;
    Mended m_mended;
    std::set<std::uint32_t> m_lines;
    std::set<std::uint32_t> m_torn; ///< Statements of which some lines were left out, and whose brackets were kept.
    bool m_lua_told = false;
};

} // namespace

Mended mend(std::string source, const std::function<Ran(std::string_view)>& compile)
{
    return Mending(std::move(source), compile).mend();
}

} // namespace vignette::scripting
