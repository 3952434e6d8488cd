#include "engine/core/text.hpp"
#include "engine/play/plan_clauses.hpp"

#include <algorithm>

namespace vignette::play {

namespace {

constexpr std::size_t longest_plan = 1024 * 1024;

bool begins_a_line(const std::vector<PlanToken>& tokens)
{
    const auto words = plan_words();
    return !tokens.empty() && tokens.front().is == PlanToken::Is::Word
        && std::find(words.begin(), words.end(), tokens.front().text) != words.end();
}

bool brace_is_open(const std::vector<PlanToken>& tokens)
{
    const auto count = [&](std::string_view sign) {
        return std::count_if(tokens.begin(), tokens.end(), [&](const PlanToken& token) { return token.is_sign(sign); });
    };
    return count("{") > count("}");
}

class PlanParser {
public:
    explicit PlanParser(std::string_view name) { m_plan.name = std::string(name); }

    Result<Plan> run(std::string_view text)
    {
        unsigned number = 0;
        for (const auto line : text::lines(text))
            add(plan_tokens(line, ++number, m_problems));
        finish_statement();
        finish_run();
        if (m_plan.runs.empty() && m_problems.empty())
            problem(1, "there is no run in this plan (begin it with: run \"what it shows\")");
        if (m_problems.empty())
            return std::move(m_plan);
        return all_problems();
    }

private:
    void problem(unsigned line, std::string message) { m_problems.push_back({line, std::move(message)}); }

    /// A statement is a line, and what follows until its braces are closed.
    void add(std::vector<PlanToken> tokens)
    {
        if (!brace_is_open(m_pending) || begins_a_line(tokens))
            finish_statement();
        m_pending.insert(m_pending.end(), tokens.begin(), tokens.end());
    }

    void finish_statement()
    {
        std::vector<PlanToken> tokens = std::move(m_pending);
        m_pending.clear();
        if (tokens.empty())
            return;
        const unsigned line = tokens.front().line;
        if (brace_is_open(tokens))
            return problem(line, "the brace { that opens here is not closed (add a } behind the last one)");
        PlanCursor cursor(std::move(tokens));
        if (cursor.at_word("run"))
            begin_run(cursor, line);
        else if (m_plan.runs.empty())
            complain_of_no_run(line);
        else
            statement(cursor, line);
    }

    void complain_of_no_run(unsigned line)
    {
        if (!m_said_no_run)
            problem(line, "this stands before any run (begin with: run \"what it shows\")");
        m_said_no_run = true;
    }

    void begin_run(PlanCursor& cursor, unsigned line)
    {
        finish_run();
        cursor.take();
        auto name = cursor.take_quoted();
        if (!name)
            problem(line, "a run needs a name (write it as in: run \"repair after a bad start\")");
        for (const auto& run : m_plan.runs) {
            if (name && run.name == *name)
                problem(line, "there are two runs called “" + *name + "” (give one of them another name)");
        }
        m_plan.runs.push_back({name.value_or(""), line, {}, {}, {}, {}});
        if (name)
            statement(cursor, line);
    }

    void finish_run()
    {
        if (m_plan.runs.empty())
            return;
        const auto& run = m_plan.runs.back();
        if (run.steps.empty() && m_problems.empty())
            problem(run.line, "the run “" + run.name + "” does nothing (write its events below it)");
    }

    /// unit, role and nation before any step say how the run begins; then one event; then expectations.
    void statement(PlanCursor& cursor, unsigned line)
    {
        while (!cursor.done() && setting(cursor, line)) { }
        if (!cursor.done() && !cursor.at_word("expect") && !keep(read_plan_event(cursor), line))
            return;
        while (cursor.at_word("expect")) {
            cursor.take();
            if (!keep(read_expectation(cursor), line))
                return;
        }
        if (!cursor.done())
            problem(line,
                "“" + cursor.peek().text
                    + "” is not expected here (write one event on each line, and expect before what must be there)");
    }

    bool setting(PlanCursor& cursor, unsigned line)
    {
        auto& run = m_plan.runs.back();
        const std::string word = cursor.peek().text;
        std::string* into = word == "unit" ? &run.unit
            : word == "role"               ? &run.role
            : word == "nation"             ? &run.nation
                                           : nullptr;
        if (!into || !cursor.next_is(PlanToken::Is::Word) || !cursor.next_is(PlanToken::Is::Quoted, 1))
            return false;
        if (!run.steps.empty() && into != &run.unit)
            return false; // Later on it is an event.
        if (!run.steps.empty())
            problem(line, "a run stays in its unit (put unit right behind the run's name, or begin another run)");
        cursor.take();
        *into = *cursor.take_quoted();
        return true;
    }

    template <typename T>
    bool keep(Result<T> read, unsigned line)
    {
        if (!read) {
            problem(line, read.error().message);
            return false;
        }
        m_plan.runs.back().steps.push_back({line, std::move(read).value()});
        return true;
    }

    Error all_problems()
    {
        std::stable_sort(
            m_problems.begin(), m_problems.end(), [](const auto& a, const auto& b) { return a.line < b.line; });
        std::string message;
        for (const auto& problem : m_problems)
            message += (message.empty() ? "" : "\n") + m_plan.name + ":" + std::to_string(problem.line) + ": "
                + problem.message;
        return {ErrorCode::InvalidArgument, std::move(message)};
    }

    Plan m_plan;
    std::vector<PlanProblem> m_problems;
    std::vector<PlanToken> m_pending;
    bool m_said_no_run = false;
};

unsigned line_of(std::string_view text, std::size_t offset)
{
    return 1
        + static_cast<unsigned>(std::count(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(offset), '\n'));
}

} // namespace

Result<Plan> parse_plan(std::string_view name, std::string_view text)
{
    const std::string file(name);
    if (text.size() > longest_plan)
        return Error{
            ErrorCode::InvalidArgument, file + ":1: this plan is larger than 1 MiB (split it into several files)"};
    const std::size_t bad = text::first_invalid_utf8(text);
    if (bad != std::string_view::npos)
        return Error{ErrorCode::InvalidArgument,
            file + ":" + std::to_string(line_of(text, bad))
                + ": this line is not valid UTF-8 (save the file as UTF-8)"};
    constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";
    if (text.substr(0, 3) == byte_order_mark)
        text.remove_prefix(3);
    return PlanParser(name).run(text);
}

} // namespace vignette::play
