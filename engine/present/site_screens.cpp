#include "engine/present/site_screens.hpp"

#include "engine/present/site_parts.hpp"

namespace vignette::present {

namespace {

using Kind = Command::Kind;

void put_lines(Screen& screen, const std::string& id, const std::vector<std::string>& lines)
{
    int number = 0;
    for (const auto& line : lines)
        screen.right.push_back(paragraph(id + "-" + std::to_string(++number), line));
}

void put_courses(Screen& screen, const std::vector<SitePerson::Course>& courses)
{
    int number = 0;
    for (const auto& course : courses) {
        const std::string id = "course-" + std::to_string(++number);
        screen.right.push_back(paragraph(id, course.title + " · " + course.state));
        if (course.record.empty())
            continue;
        Item record = button(
            id + "-record", "Record of completion", Look::Plain, on(Kind::SaveCopy, "completion " + course.record));
        record.description = course.title;
        screen.right.push_back(std::move(record));
    }
    if (courses.empty())
        screen.right.push_back(paragraph("no-courses", "No course is completed yet.", Look::Small));
}

} // namespace

Screen site_home_screen(const SiteHome& home)
{
    Screen screen = site_page(home.message.empty() ? "site" : "site, with a message", home.site, home.message);
    for (const auto& page : home.pages)
        put_row(screen, "page-" + page.id, page.title, page.about, on(Kind::SitePage, page.id));
    screen.bottom_left.push_back(button("sign-out", "Sign out", Look::Secondary, on(Kind::SiteOut), "Esc"));
    if (!home.pages.empty())
        screen.focus = "page-" + home.pages.front().id;
    return screen;
}

Screen site_people_screen(const SitePeople& people)
{
    Screen screen = site_page("site/people", "People", people.message);
    put_site_box(screen, "name", "A name to add, or to look for", people.searched,
        "A staff id is given on the person's own page. No date of birth, no insurance number, no address.");
    screen.right.push_back(button("add", "Add this person", Look::Secondary, on(Kind::SiteDo, "add")));
    put_count(screen, people.people.size(), people.all, "person", "people", "a name");
    for (const auto& person : people.people)
        put_row(screen, "person-" + person.uid, person.name, person.about, on(Kind::SitePerson, person.uid));
    put_back(screen, "");
    screen.bottom_right.push_back(
        button("import", "Take people from a file", Look::Quiet, on(Kind::SitePage, "import"), "F7"));
    put_main(screen, "look", "Look", on(Kind::SiteDo, "look"));
    screen.focus = "name";
    return screen;
}

Screen site_person_screen(const SitePerson& person)
{
    Screen screen = site_page("site/person " + person.uid, person.name, person.message);
    if (!person.asked.empty()) {
        put_question(screen, person.question, on(Kind::SitePerson, person.uid));
        put_back(screen, person.list);
        return screen;
    }
    put_courses(screen, person.courses);
    put_site_box(screen, "new-name", "Name", person.name);
    put_site_box(screen, "staff-id", "Staff id, if the site has one", person.staff_id);
    put_site_box(screen, "workplace", "For ASC-WDS: workplace (LOCALESTID)", person.workplace);
    put_site_box(screen, "worker", "For ASC-WDS: worker (UNIQUEWORKERID)", person.worker,
        "Never an insurance number or a date of birth.");
    put_deed(screen, "subject-access", "Everything that is held on this person");
    if (person.has_pin)
        put_deed(screen, "reset-pin", "Reset a forgotten PIN");
    put_deed(screen, person.archived ? "bring-back" : "archive",
        person.archived ? "Bring back onto the list" : "Take off the list; nothing is deleted");
    put_deed(screen, "erase-private", "Erase what is private to this person");
    put_deed(screen, "erase-everything", "Erase everything about this person");
    put_back(screen, person.list);
    put_main(screen, "keep", "Keep these", on(Kind::SiteDo, "keep-person"));
    screen.focus = "new-name";
    return screen;
}

Screen site_import_screen(const SiteImport& page)
{
    Screen screen = site_page("site/import", "Take people from a file", page.message);
    screen.right.push_back(paragraph("about",
        "A list in a CSV file, as every spreadsheet can save it. The first row says what each column is: Name, and "
        "perhaps Staff id. First you see what would change. Nobody is ever deleted by this.",
        Look::Small));
    put_site_box(screen, "file", "The file", page.file, "Its whole path, such as /media/stick/staff.csv");
    put_lines(screen, "line", page.lines);
    if (page.changes > 0)
        screen.right.push_back(button("apply", "Do all of this", Look::Secondary, on(Kind::SiteDo, "import-apply")));
    put_back(screen, "people");
    put_main(screen, "read", "See what would change", on(Kind::SiteDo, "import-read"));
    screen.focus = page.changes > 0 ? "apply" : "file";
    return screen;
}

Screen site_reading_screen(SiteReading page)
{
    Screen screen = site_page("site/" + page.id, page.title, page.message);
    for (auto& item : page.items)
        screen.right.push_back(std::move(item));
    for (const auto& person : page.people)
        put_row(screen, "person-" + person.uid, person.name, person.about, on(Kind::SitePerson, person.uid));
    for (const auto& row : page.rows)
        put_row(screen, "row-" + row.page, row.title, row.about, on(Kind::SitePage, row.page));
    put_back(screen, "");
    screen.focus = "back";
    if (page.can_save) {
        put_main(screen, "save", "Print or save", on(Kind::SaveCopy, page.id));
        screen.focus = "save";
    }
    return screen;
}

Screen site_courses_screen(const std::vector<SiteCourse>& courses, const std::string& message)
{
    Screen screen = site_page("site/courses", "Courses", message);
    for (const auto& course : courses) {
        std::string about = course.due.empty() ? "" : "Due by " + date_in_words(course.due) + ". ";
        about += course.months_valid.empty() ? "Does not expire." : "Valid for " + course.months_valid + " months.";
        put_row(screen, "course-" + course.key, course.title, about, on(Kind::SitePage, "course " + course.key));
    }
    if (courses.empty())
        screen.right.push_back(paragraph("none", "There are no courses here yet."));
    put_back(screen, "");
    screen.focus = courses.empty() ? "back" : "course-" + courses.front().key;
    return screen;
}

Screen site_course_screen(const SiteCourse& course)
{
    Screen screen = site_page("site/course " + course.key, course.title, course.message);
    put_site_box(
        screen, "months", "For how many months does it count?", course.months_valid, "Empty: it does not expire.");
    put_site_box(screen, "due", "By which day should everybody have done it?", course.due,
        "As 2027-03-31. Empty: no day is set.");
    put_site_box(screen, "category", "Training category in ASC-WDS", course.category,
        "A number, such as 2 for dementia care or 20 for safeguarding adults. Empty: it is not handed on.");
    put_back(screen, "courses");
    put_main(screen, "keep", "Keep these", on(Kind::SiteDo, "keep-course"));
    screen.focus = "months";
    return screen;
}

Screen site_exports_screen(const std::string& message)
{
    Screen screen = site_page("site/exports", "Files for other programs", message);
    put_row(screen, "export-completions", "Completions for a spreadsheet", "Who completed what, and when. A CSV file.",
        on(Kind::SaveCopy, "completions"));
    put_row(screen, "export-statements", "Statements for a learning record store",
        "Completions in xAPI 1.0.3, one a line. Without names.", on(Kind::SitePage, "statements"));
    put_row(screen, "export-asc-wds", "Training for ASC-WDS", "Adds completions to what you downloaded there.",
        on(Kind::SitePage, "asc-wds"));
    put_row(screen, "export-classes", "Classes for other homes",
        "Who may teach, and how many they reached. Without anybody who only took part. A CSV file.",
        on(Kind::SaveCopy, "class-export"));
    put_back(screen, "");
    screen.focus = "export-completions";
    return screen;
}

Screen site_statements_screen(const std::string& web_address, const std::string& message)
{
    Screen screen = site_page("site/statements", "Statements for a learning record store", message);
    screen.right.push_back(paragraph("care",
        "Before you send them: voiding a statement hides it and does not erase it. Only the store itself can erase it.",
        Look::Note));
    put_site_box(screen, "address", "A web address of your own", web_address,
        "Every name in the file begins with it, such as https://training.example.org. It is remembered.");
    put_back(screen, "exports");
    put_main(screen, "save", "Save the file", on(Kind::SaveCopy, "statements"));
    screen.focus = web_address.empty() ? "address" : "save";
    return screen;
}

Screen site_training_screen(const SiteTraining& page)
{
    Screen screen = site_page("site/asc-wds", "Training for ASC-WDS", page.message);
    screen.right.push_back(paragraph("care",
        "Before you upload it: an upload replaces all training records of each worker in the file. Their certificates "
        "at ASC-WDS are deleted.",
        Look::Note));
    if (!page.told.empty())
        screen.right.push_back(heading("told", "What is in the file", 2, Look::Subtitle));
    put_lines(screen, "told", page.told);
    screen.right.push_back(paragraph("about",
        "Download TRAINING.csv from ASC-WDS first. You get a new file, with all of its rows and yours behind them.",
        Look::Small));
    put_site_box(screen, "file", "The TRAINING.csv that you downloaded", page.file,
        "Its whole path, such as /media/stick/TRAINING.csv");
    put_back(screen, "exports");
    put_main(screen, "save", "Save the file", on(Kind::SaveCopy, "asc-wds"));
    screen.focus = page.file.empty() ? "file" : "save";
    return screen;
}

Screen site_settings_screen(const SiteSettings& settings)
{
    Screen screen = site_page("site/settings", "Settings", settings.message);
    put_site_box(screen, "site-name", "What this place is called", settings.site);
    put_site_box(screen, "retention", "For how many months are records of completion kept?", settings.retention_months,
        "After that they are listed for you to look at. Nothing is deleted by itself.");
    Item adds = button("lead-adds", "Only the site lead adds people", Look::Plain, on(Kind::SiteDo, "lead-adds"));
    adds.role = Role::Check;
    adds.checked = settings.lead_adds;
    screen.right.push_back(std::move(adds));
    put_back(screen, "");
    put_main(screen, "keep", "Keep these", on(Kind::SiteDo, "keep-settings"));
    screen.focus = "site-name";
    return screen;
}

} // namespace vignette::present
