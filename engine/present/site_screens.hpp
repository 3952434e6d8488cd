#pragma once

#include "engine/present/site_classes.hpp"

#include <string>
#include <utility>
#include <vector>

namespace vignette::present {

// The site lead's pages. None of them shows what somebody wrote, but for the copies that were shared.

/// All of the pages, each with a word of what is there.
struct SiteHome {
    std::string site;
    struct Page {
        std::string id, title, about;
    };
    std::vector<Page> pages;
    std::string message;
};
Screen site_home_screen(const SiteHome&);

struct SitePeople {
    struct Person {
        std::string uid, name, about; ///< "Staff id 12 · no PIN yet".
    };
    std::vector<Person> people; ///< Those shown.
    std::size_t all = 0; ///< How many there are.
    std::string searched;
    std::string message;
};
Screen site_people_screen(const SitePeople&);

struct SitePerson {
    std::string uid, name, staff_id, workplace, worker;
    bool has_pin = false, archived = false;
    struct Course {
        std::string title, state; ///< "Completed, 3 November 2026".
        std::string record; ///< Names its record of completion in a Command; empty: there is none yet.
    };
    std::vector<Course> courses;
    std::string asked; ///< The deed that waits for a yes; empty: none.
    std::string question; ///< What would happen.
    std::string list; ///< The page that this one was opened from.
    std::string message;
};
Screen site_person_screen(const SitePerson&);

/// A list of people from a file: first what it would change.
struct SiteImport {
    std::string file;
    std::vector<std::string> lines;
    std::size_t changes = 0;
    std::string message;
};
Screen site_import_screen(const SiteImport&);

/// Something to read: the training matrix, the audit.
struct SiteReading {
    std::string id, title, message;
    std::vector<Item> items;
    std::vector<SitePeople::Person> people; ///< Below them, each to be opened.
    std::vector<SiteRow> rows; ///< The same, behind those.
    bool can_save = true;
};
Screen site_reading_screen(SiteReading);

/// A course as the site has settled it.
struct SiteCourse {
    std::string key, title;
    bool participation = false;
    std::string months_valid, due, category, message;
};
Screen site_courses_screen(const std::vector<SiteCourse>&, const std::string& message);
Screen site_course_screen(const SiteCourse&);

/// Files for other programs: the list of them, and those that ask for something first.
Screen site_exports_screen(const std::string& message);
Screen site_statements_screen(const std::string& web_address, const std::string& message);
struct SiteTraining {
    std::string file; ///< As written in the box.
    std::vector<std::string> told; ///< What to look at before the upload.
    std::string message;
};
Screen site_training_screen(const SiteTraining&);

struct SiteSettings {
    std::string site, retention_months;
    bool lead_adds = false; ///< Nobody but the lead adds people.
    std::string message;
};
Screen site_settings_screen(const SiteSettings&);

} // namespace vignette::present
