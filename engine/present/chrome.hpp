#pragma once

#include <set>
#include <string>

namespace vignette::present {

/// What stands around a page: not the course's business, but on the screen with it.
struct Chrome {
    std::string course_title; ///< As it may be named outside: `listed_as` where the course has one.
    std::string course_folder; ///< Absolute; pictures are looked up in it.
    std::string learner; ///< Empty: a guest.
    bool kept = true; ///< Whether what is done is kept.
    bool timed = false; ///< Whether the minutes are kept as well, once the course is completed.
    bool leave_button = false; ///< "Leave this page", first of all.
    bool trying_to_leave = false; ///< The opening page has just been asked to try it.
    bool units_only = false; ///< Of a participation course: which units are finished, and nothing else.
    bool has_reading = false; ///< The course brings something to read and keep.
    bool previewed = false; ///< By the course's author: where learners go to the courses, its scenes are listed.
    std::string notice; ///< One sentence over the page: after an edit of the course, say.
    std::set<std::string> open_folds;
};

} // namespace vignette::present
