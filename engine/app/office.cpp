// What stands on the site lead's pages.

#include "engine/app/office.hpp"

#include "engine/app/document_items.hpp"
#include "engine/app/names.hpp"
#include "engine/core/text.hpp"
#include "engine/present/make.hpp"

#include <algorithm>

namespace vignette::app {

namespace {

constexpr std::size_t most_shown = 50; ///< People on one page: a list that long is searched, not read.

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
    if (is_class_page())
        return class_page();
    if (m_page == "exports" || m_page == "statements" || m_page == "asc-wds")
        return exports();
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
        {"classes", "Classes", "Who was there, and what the room wrote together."},
        {"teachers", "Who may teach", "Who was prepared, by whom, and what they have led since."},
        {"reach", "How far it has reached", "From hand to hand, and home by home."},
        {"shared", "What people shared", "Copies that people chose to show."},
        {"ratings", "How groups rated themselves", "Of groups so large that nobody can be picked out."},
        {"courses", "Courses", "How long each counts, and by when it is due."},
        {"exports", "Files for other programs", "For a spreadsheet, a learning record store, or ASC-WDS."},
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
        if (page.people.size() < most_shown && (m_search.empty() || text::holds(learner.name, m_search)))
            page.people.push_back({learner.uid, learner.name, about(learner)});
    }
    return present::site_people_screen(page);
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

Status Office::put_overdue(present::SiteReading& page)
{
    auto overdue = overdue_people();
    if (!overdue)
        return overdue.error();
    page.people = std::move(overdue).value();
    if (page.people.size() > most_shown)
        page.items.push_back(present::paragraph("more",
            std::to_string(most_shown) + " of " + std::to_string(page.people.size())
                + " people are shown. All are in the file when you print or save it.",
            present::Look::Small));
    page.people.resize(std::min(page.people.size(), most_shown));
    return put_overdue_classes(page);
}

present::Screen Office::reading(const char* title)
{
    present::SiteReading page;
    page.id = m_page;
    page.title = title;
    page.message = m_message;
    auto found = document(m_page);
    if (found && m_page == "retention") // Each of them can be opened, in place of the table.
        std::erase_if(found.value().blocks,
            [](const auto& block) { return std::holds_alternative<exchange::documents::Table>(block); });
    if (found)
        page.items = items_of(found.value());
    else
        page.message = found.error().message;
    if (auto put = m_page == "retention" ? put_overdue(page) : Status(Done{}); !put)
        page.message = put.error().message;
    return present::site_reading_screen(std::move(page));
}

} // namespace vignette::app
