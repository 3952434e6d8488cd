#pragma once

#include "engine/play/page.hpp"

namespace vignette::play {

/// Puts texts, lines and outcomes of the course onto a page. Used by page.cpp alone.
class Teller {
public:
    Teller(const Course& course, const State& state, Page& page)
        : m_course(course)
        , m_state(state)
        , m_page(page)
    {
    }

    bool holds(const course::Condition& condition) const
    {
        return course::holds(condition.compiled, facts_of(m_state));
    }

    std::string_view shown(const course::Text&);
    void tell(const std::vector<course::Line>&, std::vector<Block>&);
    Block block(const course::Line&); ///< Whatever its condition says.
    /// How many of the first `count` lines are told now.
    std::size_t count_told(const std::vector<course::Line>&, Index count) const;
    /// Evidence, and the telling among which it was written.
    void cite(const std::vector<course::Evidence>&, const std::vector<course::Line>&, std::vector<PageEvidence>&);
    PageOutcome outcome(const course::Option&); ///< Without what the outcomes of its choice share.
    void share(const course::Ask&, PageOutcome&); ///< That, once on a page.
    std::vector<std::string> parts(const std::vector<course::Show>&) const;
    std::string_view voice_name(const course::View&);

private:
    const Course& m_course;
    const State& m_state;
    Page& m_page;
};

/// A variable's value in words: "2", "yes", "lamp".
std::string value_in_words(const course::Variable&, int value);

} // namespace vignette::play
