#pragma once

#include "engine/present/screen.hpp"

#include <string>
#include <vector>

namespace vignette::present {

/// A course over several days, for one group. What is pressed is Command::Kind::InClass.
///
/// A new one: boxes group, how-many, longest, first, apart. Target: plan.
/// One that is there: boxes day, task, of the day that is chosen. Targets: day N, from 1; keep-day; earlier, later-day,
/// own-day (its first or last unit); begin-day; end-programme (asked twice). Both: to-opening.
struct ClassProgramme {
    std::string course;
    bool is_new = false;
    std::string group, how_many, longest, first, apart; ///< As written.

    struct Day {
        std::string text; ///< "3 December 2026 · Not himself · 40 minutes".
        bool held = false;
    };
    std::vector<Day> days;
    std::size_t chosen = 0;
    std::string day, task; ///< As written.
    bool asks_who = false; ///< Nobody has written who leads it: a box facilitator.
    std::string facilitator;
    std::string earlier, later; ///< Titles of the units that can be moved to the day before or after; may be empty.
    std::string own; ///< Of the one that can have a day of its own; may be empty.
    bool alone = false; ///< The day has one unit: without it the day goes.
    bool sure = false; ///< That it is over was asked for once.
    std::string message;
};
Screen class_programme_screen(const ClassProgramme&);

} // namespace vignette::present
