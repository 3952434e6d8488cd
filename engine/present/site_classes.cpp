#include "engine/present/site_classes.hpp"

#include "engine/present/site_parts.hpp"

namespace vignette::present {

namespace {

using Kind = Command::Kind;

/// Generations beyond this stand no further in: there has to be room for a name.
constexpr int furthest_in = 5;

/// Wide blanks before a name, one for each generation behind the first.
std::string indented(const std::string& name, int generation)
{
    std::string out;
    for (int depth = 1; depth < generation && depth < furthest_in; ++depth)
        out += "\u2003\u2003";
    return out + name;
}

void put_teacher(Screen& screen, const SiteTeachers::Teacher& one, const std::string& id)
{
    const std::string title = one.generation > 1 ? "↳ " + one.row.title : one.row.title;
    put_row(screen, id, indented(title, one.generation), one.row.about, on(Kind::SitePage, one.row.page));
    screen.right.back().description = one.generation > 0 ? "Generation " + std::to_string(one.generation) : "";
}

void put_teacher_boxes(Screen& screen, const std::string& home, const std::string& refresher)
{
    put_site_box(screen, "home", "Where they teach", home, "Empty: here.");
    put_site_box(screen, "refresher", "Refresher by which day?", refresher, "As 2027-03-31. Empty: no day is set.");
}

} // namespace

Screen site_classes_screen(const SiteClasses& page)
{
    Screen screen = site_page("site/classes", "Classes", page.message);
    if (page.all == 0) {
        screen.right.push_back(paragraph("none", "No class is kept here yet. A class is kept when it is ended."));
    } else {
        put_site_box(screen, "name", "To look for: a course, a place, or who led it", page.searched);
        put_count(screen, page.classes.size(), page.all, "class", "classes", "a course or a place");
    }
    for (const auto& one : page.classes)
        put_row(screen, "row-" + one.page, one.title, one.about, on(Kind::SitePage, one.page));
    put_back(screen, "");
    screen.focus = "back";
    if (page.all > 0) {
        screen.bottom_right.push_back(
            button("save", "Print or save the list", Look::Quiet, on(Kind::SaveCopy, "classes"), "F7"));
        put_main(screen, "look", "Look", on(Kind::SiteDo, "look"));
        screen.focus = "name";
    }
    return screen;
}

Screen site_class_screen(SiteClass page)
{
    // Each question is a place of its own, so that the keyboard is on the way back at each.
    Screen screen = site_page("site/class " + page.id + page.question, page.title, page.message);
    if (!page.question.empty()) {
        put_question(screen, page.question, on(Kind::SitePage, "class " + page.id));
        put_back(screen, page.list);
        return screen;
    }
    for (auto& item : page.items)
        screen.right.push_back(std::move(item));
    put_deed(screen, "erase-class", "Erase this class");
    put_back(screen, page.list);
    put_main(screen, "save", "Print or save", on(Kind::SaveCopy, "register"));
    screen.focus = "save";
    return screen;
}

Screen site_teachers_screen(const SiteTeachers& page)
{
    Screen screen = site_page("site/teachers", "Who may teach", page.message);
    if (page.courses.empty())
        screen.right.push_back(paragraph("none",
            "Nobody is on the list yet. Whoever is prepared in a class here comes onto it. You can add somebody who "
            "was "
            "prepared elsewhere."));
    int course = 0, teacher = 0;
    for (const auto& one : page.courses) {
        screen.right.push_back(heading("course-" + std::to_string(++course), one.title, 2, Look::Subtitle));
        for (const auto& line : one.teachers)
            put_teacher(screen, line, "teacher-" + std::to_string(++teacher));
    }
    put_back(screen, "");
    if (!page.courses.empty())
        screen.bottom_right.push_back(
            button("save", "Print or save", Look::Quiet, on(Kind::SaveCopy, "teachers"), "F7"));
    put_main(screen, "new-teacher", "Add somebody", on(Kind::SitePage, "new-teacher"));
    screen.focus = teacher > 0 ? "teacher-1" : "new-teacher";
    return screen;
}

Screen site_teacher_screen(const SiteTeacher& page)
{
    Screen screen = site_page("site/teacher " + page.id, page.name, page.message);
    if (!page.question.empty()) {
        put_question(screen, page.question, on(Kind::SitePage, "teacher " + page.id));
        put_back(screen, "teachers");
        return screen;
    }
    screen.right.push_back(heading("course", page.course, 2, Look::Subtitle));
    int number = 0;
    for (const auto& sentence : page.about)
        screen.right.push_back(paragraph("about-" + std::to_string(++number), sentence));
    put_teacher_boxes(screen, page.home, page.refresher);
    put_deed(
        screen, page.teaches ? "no-more" : "teaches-again", page.teaches ? "Teaches it no more" : "Teaches it again");
    put_deed(screen, "remove-teacher", "Take this line away: it was a slip");
    put_back(screen, "teachers");
    put_main(screen, "keep", "Keep these", on(Kind::SiteDo, "keep-teacher"));
    screen.focus = "refresher";
    return screen;
}

Screen site_new_teacher_screen(const SiteNewTeacher& page)
{
    Screen screen = site_page("site/new-teacher", "Somebody who was prepared elsewhere", page.message);
    screen.right.push_back(paragraph("courses", "Which course may they teach?", Look::Strong));
    int position = 0;
    for (const auto& [id, title] : page.courses) { // One below the other: names are long.
        Item radio = button("pick-" + id, title, Look::Plain, on(Kind::SiteDo, "pick-course " + id));
        radio.role = Role::Radio;
        radio.checked = id == page.course;
        radio.position = ++position;
        radio.count = static_cast<int>(page.courses.size());
        screen.right.push_back(std::move(radio));
    }
    put_site_box(screen, "new-name", "Their name", page.name);
    put_site_box(screen, "day", "On which day were they prepared?", page.day, "As 2026-03-31.");
    put_site_box(screen, "by", "Who prepared them?", page.by, "Empty: it is not known.");
    put_teacher_boxes(screen, page.home, page.refresher);
    put_back(screen, "teachers");
    put_main(screen, "add", "Add them", on(Kind::SiteDo, "add-teacher"));
    screen.focus = "new-name";
    return screen;
}

Screen site_reach_screen(SiteReach page)
{
    Screen screen = site_page("site/reach", "How far it has reached", page.message);
    for (auto& item : page.items)
        screen.right.push_back(std::move(item));
    screen.right.push_back(heading("others", "Other homes", 2, Look::Subtitle));
    screen.right.push_back(paragraph("about",
        "Another home can save “Classes for other homes” under Files for other programs. Read their file here, and "
        "it is counted above. Nothing of it is kept."));
    put_site_box(screen, "file", "The file", page.file, "Its whole path, such as /media/stick/classes.csv");
    screen.right.back().enter = "do-read-classes";
    put_deed(screen, "read-classes", "Count this file too");
    if (page.others)
        put_deed(screen, "only-ours", "Count only this home again");
    put_back(screen, "");
    put_main(screen, "save", "Print or save", on(Kind::SaveCopy, "reach"));
    screen.focus = "save";
    return screen;
}

} // namespace vignette::present
