// The site lead's pages about classes: the list, one with its register, and how far teaching has reached.

#include "engine/app/document_items.hpp"
#include "engine/app/office.hpp"
#include "engine/app/office_boxes.hpp"
#include "engine/core/text.hpp"
#include "engine/exchange/classes/teachers_csv.hpp"
#include "engine/exchange/documents/text.hpp"
#include "engine/exchange/learners_columns.hpp"

#include <algorithm>
#include <charconv>

namespace vignette::app {

namespace classes = exchange::classes;

namespace {

constexpr std::size_t most_classes_shown = 50; ///< On one page: a list that long is searched, not read.

std::string question_about_class(const std::string& asked)
{
    if (asked == "erase-class")
        return "The register, what the room wrote together and how it was rated will be gone. What is on people’s own "
               "records stays, and so does who may teach. Backups from before still have it.";
    if (asked == "erase-class-indeed")
        return "Once more, to be sure. An inspection may ask for this register. Erasing it cannot be undone.";
    return {};
}

/// As a page and a command name it.
std::string number_of(records::ClassId id)
{
    return std::to_string(static_cast<std::int64_t>(id));
}

std::string title_of(const std::map<std::string, std::string>& titles, const std::string& uid)
{
    const auto found = titles.find(uid);
    return found == titles.end() ? "" : found->second;
}

present::SiteRow row_of(const records::ClassSession& one, const std::map<std::string, std::string>& titles)
{
    return {"class " + number_of(one.id), classes::class_title(one),
        classes::class_about(one, title_of(titles, one.programme))};
}

/// Of a file with the classes of `home`, which are counted already.
std::string why_not_counted(const std::string& home, const std::string& site)
{
    if (exchange::folded(home) == exchange::folded(site))
        return "Nothing was counted: this home is called " + home + " too. If the file is from another, one of the two "
            + "needs another name.";
    return "Nothing was counted: " + home
        + " is already. For a newer file of theirs, count only this home again first.";
}

/// On a screen what the title does not say stands in one paragraph, so that the register is not far below.
void gather_facts(exchange::documents::Document& document)
{
    using namespace exchange::documents;
    std::string all;
    for (const auto& block : document.blocks) {
        const auto* details = std::get_if<Details>(&block);
        for (const auto& [label, value] : details ? details->rows : std::vector<Detail>{}) {
            if (label != "Course" && label != "Day")
                all += (all.empty() ? "" : " · ") + literal(label) + ": " + literal(value);
        }
    }
    const auto is_head = [](const Block& block) { return std::holds_alternative<Heading>(block); };
    const auto second = std::find_if(document.blocks.begin() + 1, document.blocks.end(), is_head);
    document.blocks.erase(document.blocks.begin(), second); // Title, site and facts.
    document.blocks.insert(document.blocks.begin(), Paragraph{std::move(all)});
}

} // namespace

bool Office::is_class_page() const
{
    return m_page == "classes" || m_page == "class" || m_page == "teachers" || m_page == "teacher"
        || m_page == "new-teacher" || m_page == "reach";
}

present::Screen Office::class_page()
{
    if (m_page == "class")
        return one_class();
    if (m_page == "teachers")
        return teachers();
    if (m_page == "teacher")
        return one_teacher();
    if (m_page == "new-teacher")
        return new_teacher();
    return m_page == "reach" ? reach() : classes();
}

records::ClassId Office::class_id() const
{
    std::int64_t id = 0;
    std::from_chars(m_which.data(), m_which.data() + m_which.size(), id);
    return records::ClassId{id};
}

present::Screen Office::classes()
{
    present::SiteClasses page;
    page.searched = m_search;
    page.message = m_message;
    const auto sessions = m_records->class_sessions();
    const auto titles = sessions ? programme_titles(*m_records, sessions.value()) : sessions.error();
    if (!titles)
        page.message = titles.error().message;
    for (const auto& one : titles ? sessions.value() : std::vector<records::ClassSession>{}) {
        ++page.all;
        auto row = row_of(one, titles.value());
        if (page.classes.size() < most_classes_shown && text::holds(row.title + " " + row.about, m_search))
            page.classes.push_back(std::move(row));
    }
    return present::site_classes_screen(page);
}

present::Screen Office::one_class()
{
    const auto held = m_records->class_register(class_id());
    auto document = class_document("register");
    if (!held || !document) {
        if (m_message.empty())
            m_message = held ? document.error().message : held.error().message;
        return classes();
    }
    present::SiteClass page;
    page.id = m_which;
    page.title = classes::class_title(held.value().session);
    gather_facts(document.value());
    page.items = items_of(document.value());
    page.question = question_about_class(m_asked);
    page.list = m_classes;
    page.message = m_message;
    return present::site_class_screen(std::move(page));
}

present::Screen Office::reach()
{
    present::SiteReach page;
    page.file = typed("file", "");
    page.others = !m_homes.empty();
    page.message = m_message;
    if (const auto document = class_document("reach"))
        page.items = items_of(document.value());
    else
        page.message = document.error().message;
    return present::site_reach_screen(std::move(page));
}

Result<exchange::documents::Document> Office::class_document(const std::string& page)
{
    if (page == "register")
        return register_of(*m_records, *m_shelf, class_id(), today());
    if (page == "classes")
        return classes_of(*m_records, today());
    const auto all = page == "reach" ? teachers_everywhere() : teachers_here();
    if (!all)
        return all.error();
    if (page == "reach")
        return classes::cascade_document(
            site_name(), classes::cascade(all.value()), classes::other_sites(m_homes, site_name()), today());
    return classes::teachers_document(site_name(), all.value(), versions_here(*m_shelf), today());
}

Result<std::vector<classes::Teacher>> Office::teachers_here()
{
    const auto site = site_classes(*m_records, *m_shelf);
    if (!site)
        return site.error();
    return classes::teachers_of(site.value());
}

Result<std::vector<classes::Teacher>> Office::teachers_everywhere()
{
    auto ours = teachers_here();
    if (!ours)
        return ours;
    return classes::together(std::move(ours).value(), site_name(), m_homes);
}

Status Office::read_classes()
{
    const auto bytes = file_in(typed("file", ""));
    if (!bytes)
        return say(bytes.error(), "");
    auto read = classes::read_teachers(bytes.value());
    if (!read)
        return say(Error{ErrorCode::InvalidArgument, read.error().message}, "");
    if (read.value().empty())
        return say(Error{ErrorCode::InvalidArgument, "There is nobody in this file. Nothing was counted."}, "");
    if (const auto already = classes::counted_already(read.value(), site_name(), m_homes); !already.empty())
        return say(Error{ErrorCode::InvalidArgument, why_not_counted(already.front(), site_name())}, "");
    const auto lines = read.value().size();
    m_homes.push_back(std::move(read).value());
    m_typed.erase("file");
    return say(Done{}, "It is counted: " + exchange::documents::counted(lines, "line.", "lines."));
}

Status Office::deed_on_class(const std::string& what)
{
    if (what == "add-teacher")
        return add_teacher();
    if (what == "keep-teacher")
        return keep_teacher({});
    if (what == "no-more" || what == "teaches-again")
        return keep_teacher(what == "teaches-again");
    if (what == "read-classes")
        return read_classes();
    if (what == "only-ours")
        m_homes.clear();
    else if (what.starts_with("pick-course "))
        m_course = what.substr(12);
    else
        m_asked = what; // The others ask first.
    return Done{};
}

Status Office::sure_of_class(const std::string& asked)
{
    if (asked == "remove-teacher")
        return remove_teacher();
    if (asked == "erase-class") // Once more.
        m_asked = "erase-class-indeed";
    return asked == "erase-class-indeed" ? erase_class() : Status(Done{});
}

Status Office::erase_class()
{
    const auto erased = m_records->erase_class(class_id());
    if (erased)
        m_page = m_classes;
    return say(erased, "The class is erased.");
}

Status Office::put_overdue_classes(present::SiteReading& page)
{
    const auto overdue = m_records->retention_list(m_clock());
    if (!overdue)
        return overdue.error();
    const auto titles = programme_titles(*m_records, overdue.value().classes);
    if (!titles)
        return titles.error();
    const auto all = overdue.value().classes.size();
    if (all > most_classes_shown)
        page.items.push_back(present::paragraph("more-classes",
            std::to_string(most_classes_shown) + " of " + std::to_string(all)
                + " classes are shown. All are in the file when you print or save it.",
            present::Look::Small));
    for (const auto& one : overdue.value().classes) {
        if (page.rows.size() == most_classes_shown)
            break;
        page.rows.push_back(row_of(one, titles.value()));
    }
    return Done{};
}

} // namespace vignette::app
