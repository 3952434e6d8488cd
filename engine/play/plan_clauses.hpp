#pragma once

#include "engine/play/plan.hpp"
#include "engine/play/plan_tokens.hpp"

#include <optional>

namespace vignette::play {

/// The tokens of one statement, read from left to right. The parts of a line each take what is theirs.
class PlanCursor {
public:
    explicit PlanCursor(std::vector<PlanToken> tokens)
        : m_tokens(std::move(tokens))
    {
    }

    bool done() const { return m_at == m_tokens.size(); }
    const PlanToken& peek() const { return m_tokens[m_at]; }
    bool at_word(std::string_view word) const { return !done() && peek().is_word(word); }
    bool next_is(PlanToken::Is is, std::size_t ahead = 0) const
    {
        return m_at + ahead < m_tokens.size() && m_tokens[m_at + ahead].is == is;
    }
    const PlanToken& take() { return m_tokens[m_at++]; }

    bool take_sign(std::string_view sign)
    {
        const bool there = !done() && peek().is_sign(sign);
        m_at += there ? 1 : 0;
        return there;
    }
    std::optional<std::string> take_quoted()
    {
        return next_is(PlanToken::Is::Quoted) ? std::optional(take().text) : std::nullopt;
    }

private:
    std::vector<PlanToken> m_tokens;
    std::size_t m_at = 0;
};

/// What is said of a clause that cannot be read.
inline Error wrong(std::string message)
{
    return {ErrorCode::InvalidArgument, std::move(message)};
}

/// Words that may begin a line of a plan.
std::vector<std::string_view> plan_words();

/// `run`, `unit`, `role`, `nation` and `expect` are no events here; the cursor stands at the word.
Result<Event> read_plan_event(PlanCursor&);

/// What stands behind one `expect`, up to the next.
Result<Expectation> read_expectation(PlanCursor&);

} // namespace vignette::play
