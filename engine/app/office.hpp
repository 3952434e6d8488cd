#pragma once

#include "engine/app/library.hpp"
#include "engine/app/places.hpp"
#include "engine/app/site_classes.hpp"
#include "engine/core/clock.hpp"
#include "engine/exchange/dates.hpp"
#include "engine/exchange/documents/document.hpp"
#include "engine/exchange/learners_csv.hpp"
#include "engine/exchange/matrix.hpp"
#include "engine/exchange/reports/ratings.hpp"
#include "engine/present/intent.hpp"
#include "engine/present/learning_screens.hpp"
#include "engine/present/site_screens.hpp"
#include "engine/records/records.hpp"

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace vignette::app {

/// The site lead's pages. The lead is signed in for as long as this lives.
///
/// Pages, as Command::SitePage names them: "" (the list of them), people, import, matrix, classes, "class ID",
/// teachers, "teacher ID", "new-teacher NAME", reach, ratings, shared, courses, "course KEY", exports, statements,
/// asc-wds, audit, retention, settings, backup. Command::SaveCopy names one that is a list, "about" or "completion
/// REGISTRATION" of the person who is open, "register" of the class that is, or an export: completions, statements,
/// asc-wds, class-export.
class Office {
public:
    Office(records::Records&, const std::vector<Shelved>&, const Places&, Clock);

    /// The page that is open, as it is now. What cannot be read is said on it.
    present::Screen screen();
    void wrote(std::string_view box, std::string_view text);

    /// What a button asks for. Errors: those of the records that nobody here can put right.
    Status obey(const present::Command&);

private:
    using Day = exchange::Day;
    using Document = exchange::documents::Document;

    // Pages.
    present::Screen home();
    present::Screen people();
    present::Screen person();
    present::Screen import_page() const;
    present::Screen courses();
    present::Screen settings();
    present::Screen exports();
    present::Screen reading(const char* title);
    present::Screen save_page() const;
    present::Screen class_page(); ///< Those about classes; and who may teach.
    present::Screen classes();
    present::Screen one_class();
    present::Screen teachers();
    present::Screen one_teacher();
    present::Screen new_teacher() const;
    present::Screen reach();

    // What is in them.
    Result<Document> document(const std::string& page);
    Result<Document> matrix_document();
    Result<std::vector<exchange::reports::CourseRatings>> ratings();
    Result<Document> ratings_document();
    Result<Document> about_person();
    Result<Document> completion();
    Result<std::vector<records::AuditLine>> audit_lines();
    Result<std::vector<present::SitePeople::Person>> overdue_people();
    Status put_overdue(present::SiteReading&);
    Result<Document> class_document(const std::string& page);
    Result<std::vector<exchange::classes::Teacher>> teachers_here();
    Result<std::vector<exchange::classes::Teacher>> teachers_everywhere();
    Result<records::Trainer> trainer();
    records::ClassId class_id() const;
    Result<exchange::Matrix> matrix();
    std::vector<present::SiteCourse> course_rows();
    std::optional<records::Learner> learner();
    std::vector<present::SitePerson::Course> courses_of(const records::Learner&);
    std::string web_address();
    bool is_export() const;
    bool is_class_page() const;
    Status put_overdue_classes(present::SiteReading&);
    std::string site_name();
    Day today() const;

    // Deeds.
    Status open_page(const std::string& page);
    Status open_person(const std::string& uid);
    Status deed(const std::string& what);
    Status deed_on_person(const std::string& what);
    Status deed_on_class(const std::string& what);
    Status sure();
    Status sure_of_class(const std::string& asked);
    Status erase_class();
    Status add_teacher();
    Status keep_teacher(std::optional<bool> teaches);
    Status remove_teacher();
    Status read_classes();
    Status add_person();
    Status keep_person();
    Status keep_course();
    Result<records::CourseRule> rule_for(const std::string& key, bool participation);
    Status keep_settings();
    Status read_import();
    Status apply_import();
    Status back_up();
    Status keep_web_address();
    Status open_save(const std::string& what);
    Status save_in(const std::string& folder);
    Result<std::string> bytes_to_save();
    Result<std::string> export_to_save();
    Result<std::string> training_to_save();
    Result<std::string> table_to_save();
    Result<std::string> about_as_data();
    Status say(const Status&, const std::string& done);
    std::string typed(const std::string& box, const std::string& before) const;

    records::Records* m_records;
    const std::vector<Shelved>* m_shelf;
    Places m_places;
    Clock m_clock;
    std::string m_page, m_uid, m_course, m_message, m_search, m_asked, m_saving, m_form;
    std::string m_list = "people"; ///< Whence a person was opened.
    std::string m_which; ///< The class or the trainer that is open.
    std::string m_classes = "classes"; ///< Whence a class was opened.
    std::vector<std::vector<exchange::classes::Teacher>> m_homes; ///< Other homes' lists, as they were read.
    bool m_save_open = false;
    std::map<std::string, std::string, std::less<>> m_typed; ///< By box, on the page that is open.
    std::vector<exchange::LearnerChange> m_import;
    std::vector<std::string> m_told; ///< Of the training for ASC-WDS.
};

} // namespace vignette::app
