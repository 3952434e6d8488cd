#pragma once

#include "engine/present/screen.hpp"

#include <string>
#include <vector>

namespace vignette::present {

// The site lead's pages about classes, and about who may lead them. No reason to look for blame in any of it.

/// Something in a list, which opens the page `page`.
struct SiteRow {
    std::string page, title, about;
};

struct SiteClasses {
    std::vector<SiteRow> classes; ///< Those shown, newest first.
    std::size_t all = 0; ///< How many there are.
    std::string searched;
    std::string message;
};
Screen site_classes_screen(const SiteClasses&);

/// A class with its register.
struct SiteClass {
    std::string id, title, message;
    std::vector<Item> items;
    std::string question; ///< What waits for a yes; empty: nothing.
    std::string list; ///< The page that this one was opened from.
};
Screen site_class_screen(SiteClass);

/// Who may teach: for each course everybody follows on whoever prepared them.
struct SiteTeachers {
    struct Teacher {
        SiteRow row;
        int generation = 1; ///< 0: nobody wrote down that they were prepared.
    };
    struct Course {
        std::string title;
        std::vector<Teacher> teachers;
    };
    std::vector<Course> courses;
    std::string message;
};
Screen site_teachers_screen(const SiteTeachers&);

struct SiteTeacher {
    std::string id, name, course;
    std::vector<std::string> about;
    std::string home, refresher; ///< As written in the boxes.
    bool teaches = true;
    std::string question; ///< What waits for a yes; empty: nothing.
    std::string message;
};
Screen site_teacher_screen(const SiteTeacher&);

/// Somebody who was prepared elsewhere.
struct SiteNewTeacher {
    std::vector<std::pair<std::string, std::string>> courses; ///< Id and name outside.
    std::string course; ///< The one that is chosen.
    std::string name, home, day, by, refresher, message;
};
Screen site_new_teacher_screen(const SiteNewTeacher&);

struct SiteReach {
    std::vector<Item> items;
    std::string file; ///< As written in the box.
    bool others = false; ///< Other homes' lists are counted with it.
    std::string message;
};
Screen site_reach_screen(SiteReach);

} // namespace vignette::present
