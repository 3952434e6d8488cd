#pragma once

#include "engine/exchange/dates.hpp"

#include <optional>
#include <string>
#include <vector>

namespace vignette::exchange {

/// Where one person stands with one course, as far as the course's privacy lets the site know.
struct MatrixCell {
    enum class State {
        Nothing,
        UnderWay,
        Due, ///< `until`: by when.
        Done, ///< `on`; `until`: its last day, if it has one.
        TookPart, ///< `on`: any day of the month, of which only the month is known.
        Expired, ///< `on`; `until`: its last day, which is past.
    } state
        = State::Nothing;
    std::optional<Day> on;
    std::optional<Day> until;
};

/// The training matrix: people by courses.
struct Matrix {
    struct Person {
        std::string name;
        std::string staff_id; ///< Empty: none.
        std::vector<MatrixCell> cells; ///< One for each course, in the same order; what is missing is Nothing.
    };
    std::string site;
    std::vector<std::string> courses; ///< By the names that they have outside.
    std::vector<Person> people;
};

} // namespace vignette::exchange
