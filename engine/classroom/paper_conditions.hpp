#pragma once

#include "engine/classroom/paper_setters.hpp"

// For the .cpp files of engine/classroom only.
namespace vignette::classroom {

/// Says conditions in words, with the letters and the numbers of the paper. Borrows the course and its ways.
class PaperConditions {
public:
    PaperConditions(const course::Course& course, const PaperWays& ways)
        : m_course(course)
        , m_ways(ways)
    {
    }

    /// What goes behind "Only if": "the room chose A at 7". Empty: always. Where it counts or calculates, it asks
    /// the facilitator, who finds how to know in notes().
    std::string in_words(const course::Condition&, const PaperStand&);

    std::vector<PaperNote> notes() const { return m_notes; }

private:
    const course::Course& m_course;
    const PaperWays& m_ways;
    std::vector<PaperNote> m_notes;
    std::map<std::string, std::size_t> m_by_text; ///< The same note is told once.
};

} // namespace vignette::classroom
