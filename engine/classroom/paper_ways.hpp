#pragma once

#include "engine/classroom/paper_sections.hpp"

#include <map>
#include <set>
#include <tuple>

// For the .cpp files of engine/classroom only.
namespace vignette::classroom {

/// An answer, and where it stands on paper.
struct PaperAnswer {
    const course::Option* option = nullptr;
    std::size_t unit = 0;
    std::size_t asked = 0; ///< The number of its question.
    std::size_t followed = 0; ///< The number of what followed it.
    std::size_t letter = 0; ///< From 0.
};

/// The pieces of every unit with their numbers, and which leads to which. Borrows the course.
class PaperWays {
public:
    using Numbers = std::set<std::size_t>;

    PaperWays(const course::Course&, const std::vector<std::vector<PaperSection>>&);

    /// Of that page of that scene, or of what followed that option there. 0: it has none.
    std::size_t number(course::Index scene, std::size_t part, course::Index option = course::nothing) const;
    /// Where a way leads from `unit`; 0: out of it.
    std::size_t number(const course::Way&, std::size_t unit) const;

    const std::vector<PaperAnswer>& answers() const { return m_answers; }

    /// What a room may come to from piece `from` of `unit`, that one too, where nothing leads on from `closed` but the
    /// way round of a content note.
    Numbers reached(std::size_t unit, std::size_t from, const Numbers& closed = {}) const;

private:
    using Place = std::tuple<course::Index, std::size_t, course::Index>; ///< Scene, part, option.

    void add_page(std::size_t unit, course::Index scene, std::size_t part);
    void add_option(std::size_t unit, course::Index scene, std::size_t part, course::Index option);
    Numbers next_of(std::size_t unit, std::size_t here, bool closed) const;

    const course::Course& m_course;
    std::map<Place, std::size_t> m_numbers;
    std::vector<PaperAnswer> m_answers;
    std::vector<std::map<std::size_t, Numbers>> m_next; ///< By unit.
    std::vector<std::map<std::size_t, std::size_t>> m_round; ///< By unit: past a scene, instead of its content note.
};

/// The jumps that count where a piece is left, in their order, and what counts after them.
struct WaysOn {
    std::vector<const course::Jump*> jumps;
    const course::Way* way = nullptr; ///< Kind None: the scene's next page.
};
WaysOn ways_on(const course::Part&, course::Index option = course::nothing);

} // namespace vignette::classroom
