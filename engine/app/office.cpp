// What stands on the site lead's pages.

#include "engine/app/office.hpp"

#include "engine/app/document_items.hpp"
#include "engine/app/names.hpp"
#include "engine/app/saving.hpp"
#include "engine/core/text.hpp"
#include "engine/exchange/documents/text.hpp"

#include <algorithm>
#include <cctype>

namespace vignette::app {

namespace {

constexpr std::size_t most_shown = 50; ///< People on one page: a list that long is searched, not read.

bool holds(const std::string& text, const std::string& words)
{
    const auto same = [](char a, char b) {
        return std::tolower(static_cast<unsigned char>(a)) == std::tolower(static_cast<unsigned char>(b));
    };
    return std::search(text.begin(), text.end(), words.begin(), words.end(), same) != text.end();
}

std::string about(const records::Learner& learner)
{
    std::string out = learner.staff_id ? "Staff id " + *learner.staff_id : "";
    const auto add = [&](const char* words) { out += (out.empty() ? "" : " · ") + std::string(words); };
    if (!learner.has_pin)
        add("No PIN yet");
    if (learner.archived)
        add("Off the list");
    return out;
}

const char* question_for(const std::string& deed)
{
    if (deed == "reset-pin")
        return "Their courses stay. What they wrote opens again only with their recovery words. They choose another "
               "PIN "
               "the next time.";
    if (deed == "erase-private")
        return "All that they wrote and chose will be gone, also from the backups. That courses were completed stays. "
               "It "
               "cannot be undone.";
    return "The person, what they wrote and what they completed will be gone, also from the backups. It cannot be "
           "undone.";
}

} // namespace

Office::Office(records::Records& records, const std::vector<Shelved>& shelf, const Places& places, Clock clock)
    : m_records(&records)
    , m_shelf(&shelf)
    , m_places(places)
    , m_clock(std::move(clock))
{
}

exchange::Day Office::today() const
{
    return exchange::day_of(m_clock());
}

std::string Office::site_name()
{
    const auto site = m_records->site();
    return site && site.value() ? site.value()->name : "For the site lead";
}

/// What the box holds, where somebody has written in it.
std::string Office::typed(const std::string& box, const std::string& before) const
{
    const auto found = m_typed.find(box);
    return found == m_typed.end() ? before : std::string(text::trim(found->second));
}

present::Screen Office::screen()
{
    if (m_save_open)
        return save_page();
    if (m_page == "people")
        return people();
    if (m_page == "person")
        return person();
    if (m_page == "import")
        return import_page();
    if (m_page == "courses" || m_page == "course")
        return courses();
    if (m_page == "settings")
        return settings();
    for (const auto& [page, title] :
        {std::pair{"matrix", "Training matrix"}, std::pair{"ratings", "How groups rated themselves"},
            std::pair{"shared", "What people shared"}, std::pair{"audit", "Who did what"},
            std::pair{"retention", "Kept for long enough"}, std::pair{"about", "Everything held on one person"}}) {
        if (m_page == page)
            return reading(title);
    }
    return home();
}

present::Screen Office::home()
{
    present::SiteHome home;
    home.site = site_name();
    home.message = m_message;
    home.pages = {{"people", "People", "Add somebody, reset a PIN, take somebody off the list."},
        {"matrix", "Training matrix", "Who has done what, and what is due."},
        {"shared", "What people shared", "Copies that people chose to show."},
        {"ratings", "How groups rated themselves", "Of five people or more. Nobody can be picked out."},
        {"courses", "Courses", "How long each counts, and by when it is due."},
        {"audit", "Who did what", "Sign-ins, resets, exports."},
        {"retention", "Kept for long enough", "Records to look through, and perhaps erase."},
        {"settings", "Settings", "The site's name, and who may add people."},
        {"backup", "Make a backup now", "One is made each day by itself, and seven are kept."}};
    return present::site_home_screen(home);
}

present::Screen Office::people()
{
    present::SitePeople page;
    page.searched = m_search;
    page.message = m_message;
    const auto learners = m_records->all_learners();
    if (!learners)
        page.message = learners.error().message;
    for (const auto& learner : learners ? learners.value() : std::vector<records::Learner>{}) {
        ++page.all;
        if (page.people.size() < most_shown && (m_search.empty() || holds(learner.name, m_search)))
            page.people.push_back({learner.uid, learner.name, about(learner)});
    }
    return present::site_people_screen(page);
}

std::optional<records::Learner> Office::learner()
{
    const auto learners = m_records->all_learners();
    if (!learners)
        return std::nullopt;
    for (const auto& learner : learners.value()) {
        if (learner.uid == m_uid)
            return learner;
    }
    return std::nullopt;
}

std::vector<std::string> Office::courses_of(const records::Learner& learner)
{
    std::vector<std::string> out;
    const auto entries = m_records->matrix();
    for (const auto& entry : entries ? entries.value() : std::vector<records::MatrixEntry>{}) {
        if (entry.learner != learner.id)
            continue;
        const bool took_part = entry.state == records::MatrixEntry::State::TookPart;
        std::string line = entry.title + " · "
            + (took_part              ? "took part"
                    : entry.completed ? "completed"
                                      : "under way");
        if (entry.completed) {
            const auto day = exchange::day_of(*entry.completed);
            line += ", " + (took_part ? exchange::documents::month_text(day) : exchange::documents::day_text(day));
        }
        out.push_back(std::move(line));
    }
    return out;
}

present::Screen Office::person()
{
    const auto found = learner();
    if (!found)
        return people();
    present::SitePerson page{found->uid, found->name, found->staff_id.value_or(""), found->workplace.value_or(""),
        found->worker.value_or(""), found->has_pin, found->archived.has_value(), courses_of(*found), m_asked, {},
        m_message};
    if (!m_asked.empty())
        page.question = question_for(m_asked);
    return present::site_person_screen(page);
}

present::Screen Office::import_page() const
{
    present::SiteImport page;
    page.file = typed("file", "");
    page.message = m_message;
    for (const auto& change : m_import) {
        page.lines.push_back("Row " + std::to_string(change.row) + ": " + change.sentence);
        using Change = exchange::LearnerChange::Kind;
        page.changes += change.kind == Change::Same || change.kind == Change::Problem ? 0 : 1;
    }
    return present::site_import_screen(page);
}

/// Those on the shelf, with what the site has settled.
std::vector<present::SiteCourse> Office::course_rows()
{
    const auto rules = m_records->course_rules();
    std::vector<present::SiteCourse> out;
    for (const auto& shelved : *m_shelf) {
        if (!shelved.loaded.course)
            continue;
        const auto& course = *shelved.loaded.course;
        const bool part = course.privacy == course::Privacy::Participation;
        present::SiteCourse row{part ? name_outside(course) : course.id, name_outside(course), part, {}, {}, {}, {}};
        for (const auto& rule : rules ? rules.value() : std::vector<records::CourseRule>{}) {
            if (rule.course_key != row.key || rule.participation != part)
                continue;
            row.months_valid = rule.months_valid ? std::to_string(*rule.months_valid) : "";
            row.due = rule.due ? exchange::iso_day(exchange::day_of(*rule.due)) : "";
            row.category = rule.asc_wds ? std::to_string(*rule.asc_wds) : "";
        }
        out.push_back(std::move(row));
    }
    return out;
}

present::Screen Office::courses()
{
    auto rows = course_rows();
    if (m_page == "courses")
        return present::site_courses_screen(rows, m_message);
    for (auto& row : rows) {
        if (row.key != m_course)
            continue;
        row.message = m_message;
        row.months_valid = typed("months", row.months_valid);
        row.due = typed("due", row.due);
        row.category = typed("category", row.category);
        return present::site_course_screen(row);
    }
    return present::site_courses_screen(rows, m_message);
}

present::Screen Office::settings()
{
    const auto retention = m_records->site_setting(records::setting_retention);
    const auto adds = m_records->site_setting(records::setting_who_adds);
    present::SiteSettings page;
    page.site = typed("site-name", site_name());
    page.retention_months = typed("retention",
        retention && retention.value() ? *retention.value() : std::to_string(records::retention_by_default));
    page.lead_adds = adds && adds.value() == "lead";
    page.message = m_message;
    return present::site_settings_screen(page);
}

present::Screen Office::reading(const char* title)
{
    present::SiteReading page;
    page.id = m_page;
    page.title = title;
    page.message = m_message;
    if (auto found = document(m_page))
        page.items = items_of(found.value());
    else
        page.message = found.error().message;
    return present::site_reading_screen(std::move(page));
}

present::Screen Office::save_page() const
{
    present::SavePage page;
    page.lead = true;
    page.title = "Print or save";
    page.care = "The file names people. Please keep it where only those can read it who need it for their work.";
    page.forms = {{"pdf", "A document to print (PDF)"}, {"html", "A page for a web browser (HTML)"}};
    if (m_saving != "shared" && m_saving != "about")
        page.forms.emplace_back("csv", "A table for a spreadsheet (CSV)");
    if (m_saving == "about")
        page.forms.emplace_back("json", "Data for another program (JSON)");
    page.form = m_form;
    page.places = places_to_save(m_places);
    page.folder = typed("folder", "");
    page.problem = m_message;
    return present::save_screen(page);
}

} // namespace vignette::app
