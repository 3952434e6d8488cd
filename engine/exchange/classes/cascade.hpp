#pragma once

#include "engine/exchange/classes/teachers.hpp"

namespace vignette::exchange::classes {

/// How many there are, and what came of it.
struct Reach {
    std::size_t teachers = 0; ///< Who were prepared; also who teaches it no more.
    std::size_t no_more = 0; ///< Of those.
    std::int64_t classes = 0;
    std::int64_t people = 0; ///< Once for each of their teachers.
    std::optional<Day> last_class;
};

/// How far teaching a course has gone on from hand to hand.
struct CourseReach {
    std::string course;
    Reach all;
    std::map<int, Reach> generations; ///< From 1. 0: classes by who is on nobody's list as prepared.
    std::vector<Teacher> nobody_yet; ///< Who may teach, and have taught nobody yet; by when they were prepared.
};

/// A home: who teaches there, and the classes that its records keep.
struct HomeReach {
    std::string home;
    Reach all; ///< Somebody who teaches two courses is one teacher.
    int nearest = 0, furthest = 0; ///< Generations of who teaches there; 0: none.
};

struct Cascade {
    std::vector<CourseReach> courses; ///< By name.
    std::vector<HomeReach> homes; ///< By name.
};

/// A line of the lineage of one course.
struct Descent {
    std::size_t teacher = 0; ///< Place in the list that was given.
    int generation = 0; ///< 1: prepared by nobody on the list. 0: nobody wrote down that they were prepared.
    std::size_t prepared = 0; ///< How many on the list they prepared themselves.
};

/// Everybody in the order of a family tree: each is followed at once by those whom they prepared. Courses by name, and
/// in each the first by when they were prepared.
///
/// Who prepared somebody is known by name alone, capitals and blanks or not: somebody of the same home, else of
/// another one, who had been prepared by that day. A ring of people who prepared each other begins with one of them.
/// Cost: O(n^2) for each course.
std::vector<Descent> lineage(const std::vector<Teacher>&);

/// The whole picture, of this site's list, or of several sites' together(). Who is on the lists of two sites, by the
/// same home, course and name, is one person here.
Cascade cascade(const std::vector<Teacher>&);

} // namespace vignette::exchange::classes
