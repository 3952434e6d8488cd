#pragma once

#include "engine/course/course.hpp"
#include "engine/present/screen.hpp"
#include "engine/present/settings.hpp"

#include <string>
#include <vector>

namespace vignette::present {

/// A course as the list shows it.
struct CourseCard {
    std::string id;
    std::string title; ///< Neutral where the course asks for it.
    std::string length; ///< "8 units of 8 to 15 minutes".
    std::string picture; ///< Absolute path, or empty.
    unsigned units = 0, finished = 0;
    bool under_way = false;
    std::string problem; ///< Why it cannot be opened; else empty.
};

/// The list of courses.
struct Home {
    std::string learner; ///< Empty: a guest.
    std::string site;
    std::string greeting; ///< "Good afternoon".
    std::string notice; ///< That the records are on a network drive, say.
    std::vector<CourseCard> courses;
    bool has_own = false; ///< My learning and Things to try can be opened.
    unsigned due = 0; ///< Things to try that are due.
    std::string carry_on_course, carry_on_title, carry_on_text; ///< Empty: nothing is under way.
};
Screen home_screen(const Home&);

/// A course's own page: its units.
struct UnitRow {
    std::string id, title, about;
    bool finished = false, under_way = false;
};
struct CoursePage {
    std::string learner, title, about;
    std::string notice; ///< One sentence over it: that nobody known has signed the course, say.
    std::vector<UnitRow> units;
    bool has_reading = false; ///< There is something to read beside the units.
};
Screen course_screen(const CoursePage&);

/// Numbers that stand together.
struct Numbers {
    std::string title; ///< Of the site whose they are, say; empty: no heading.
    std::vector<course::Helpline> lines;
};

/// The numbers of a course, or of all, over what was on screen.
Screen helplines_screen(const std::vector<Numbers>&, const std::string& learner);

Screen settings_screen(const Settings&, const std::string& learner);

/// The same for a facilitator, whose page may look otherwise than what the room sees. `room`: that one's theme.
Screen class_settings_screen(const Settings&, const std::string& room);

/// A failure, in one sentence, with a way on.
struct Problem {
    std::string sentence;
    bool can_retry = false, can_play_unkept = false, can_go_home = false;
    bool can_begin_again = false; ///< A place that cannot be read: trying again would not help, a new attempt does.
};
Screen problem_screen(const Problem&);

} // namespace vignette::present
