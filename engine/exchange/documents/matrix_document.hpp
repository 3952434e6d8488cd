#pragma once

#include "engine/exchange/documents/document.hpp"

namespace vignette::exchange::documents {

/// Where one person stands with one course.
struct MatrixCell {
    enum class State { NotBegun, UnderWay, Done, TookPart, Due, Expired };
    State state = State::NotBegun;
    std::optional<Day> day; ///< Done: when. Took part: any day of the month. Due: by when. Expired: since when.
};

struct MatrixPerson {
    std::string name;
    std::vector<MatrixCell> cells; ///< In the order of the courses; missing ones are not begun.
};

struct Matrix {
    std::string site;
    std::vector<std::string> courses; ///< As they may be named outside the course.
    std::vector<MatrixPerson> people;
};

/// The training matrix: people by courses, for the wall of the office or an inspection.
///
/// Shape: landscape from five courses up, and from eight up as several tables of as equal a number of courses as can
///        be, each with all the people. Every cell says in words what its tint says.
Document matrix_document(const Matrix&, Day today);

} // namespace vignette::exchange::documents
