// Who may teach, as the site lead sees and looks after it.

#include "engine/app/names.hpp"
#include "engine/app/office.hpp"
#include "engine/app/office_boxes.hpp"
#include "engine/exchange/learners_columns.hpp"

#include <algorithm>

namespace vignette::app {

namespace classes = exchange::classes;

namespace {

std::string in_one_line(const std::vector<std::string>& sentences)
{
    std::string out;
    for (const auto& sentence : sentences)
        out += (out.empty() ? "" : " ") + sentence;
    return out;
}

std::string number_of(records::TrainerId id)
{
    return std::to_string(static_cast<std::int64_t>(id));
}

/// Of somebody who is not at this site, where they teach.
std::string name_and_home(const classes::Teacher& one)
{
    return exchange::folded(one.home) == exchange::folded(one.kept_by) ? one.name : one.name + " · " + one.home;
}

/// Where nothing is written they teach at `site`, whose records these are.
bool same_person(const records::Trainer& a, const records::Trainer& b, const std::string& site)
{
    const auto home = [&site](const auto& one) { return exchange::folded(one.home.empty() ? site : one.home); };
    return a.course == b.course && exchange::folded(a.name) == exchange::folded(b.name) && home(a) == home(b);
}

/// A course that keeps nothing has no list of who may teach it.
bool can_be_taught(const Shelved& one)
{
    return one.loaded.course && one.loaded.course->privacy != course::Privacy::Participation;
}

} // namespace

present::Screen Office::teachers()
{
    present::SiteTeachers page;
    page.message = m_message;
    const auto all = teachers_here();
    if (!all)
        page.message = all.error().message;
    const auto here = versions_here(*m_shelf);
    for (const auto& line : classes::lineage(all ? all.value() : std::vector<classes::Teacher>{})) {
        const auto& one = all.value()[line.teacher];
        if (page.courses.empty() || page.courses.back().title != one.course)
            page.courses.push_back({one.course, {}});
        present::SiteTeachers::Teacher row{
            {one.line ? "teacher " + number_of(*one.line) : "new-teacher " + one.name, name_and_home(one),
                in_one_line(classes::about_teacher(one, line, here, today()))},
            line.generation};
        page.courses.back().teachers.push_back(std::move(row));
    }
    return present::site_teachers_screen(page);
}

Result<records::Trainer> Office::trainer()
{
    const auto all = m_records->trainers();
    if (!all)
        return all.error();
    for (const auto& one : all.value()) {
        if (number_of(one.id) == m_which)
            return one;
    }
    return Error{ErrorCode::NotFound, "This person is no longer on the list of who may teach."};
}

present::Screen Office::one_teacher()
{
    const auto found = trainer();
    const auto all = teachers_here();
    if (!found || !all) {
        m_message = m_message.empty() ? (found ? all.error() : found.error()).message : m_message;
        return teachers();
    }
    present::SiteTeacher page;
    page.id = m_which;
    page.name = found.value().name;
    page.home = typed("home", found.value().home);
    page.refresher = typed(
        "refresher", found.value().refresher ? exchange::iso_day(exchange::day_of(*found.value().refresher)) : "");
    page.teaches = found.value().teaches;
    page.question = m_asked == "remove-teacher"
        ? "The line goes from the list of who may teach. Classes stay. If somebody only teaches it no more, say that "
          "instead."
        : "";
    page.message = m_message;
    for (const auto& line : classes::lineage(all.value())) {
        const auto& one = all.value()[line.teacher];
        if (one.line != found.value().id)
            continue;
        page.course = one.course;
        page.about = classes::about_teacher(one, line, versions_here(*m_shelf), today());
    }
    return present::site_teacher_screen(page);
}

present::Screen Office::new_teacher() const
{
    present::SiteNewTeacher page;
    page.course = m_course;
    for (const auto& shelved : *m_shelf) {
        if (can_be_taught(shelved))
            page.courses.emplace_back(shelved.loaded.course->id, name_outside(*shelved.loaded.course));
    }
    page.name = typed("new-name", "");
    page.home = typed("home", "");
    page.day = typed("day", "");
    page.by = typed("by", "");
    page.refresher = typed("refresher", "");
    page.message = m_message;
    return present::site_new_teacher_screen(page);
}

Status Office::add_teacher()
{
    records::Trainer fresh;
    fresh.course = m_course;
    fresh.name = typed("new-name", "");
    fresh.home = typed("home", "");
    fresh.trained_by = typed("by", "");
    const auto day = day_in(typed("day", ""));
    const auto refresher = day_in(typed("refresher", ""));
    if (!day || !refresher)
        return say(day ? refresher.error() : day.error(), "");
    if (m_course.empty() || !day.value())
        return say(Error{ErrorCode::InvalidArgument,
                       m_course.empty() ? "Please choose the course." : "Please write the day, such as 2026-03-31."},
            "");
    fresh.trained = *day.value();
    fresh.refresher = refresher.value();
    const auto learner = m_records->find_learner(fresh.name);
    if (learner && learner.value() && fresh.home.empty())
        fresh.learner = learner.value()->id;
    const auto added = m_records->add_trainer(fresh);
    if (added) {
        m_page = "teachers";
        m_typed.clear();
    }
    return say(added ? Status(Done{}) : added.error(), fresh.name + " is on the list.");
}

/// Of the line that is open; and their home in every line of theirs, so that they stay one person.
Status Office::keep_teacher(std::optional<bool> teaches)
{
    const auto found = trainer();
    const auto all = m_records->trainers();
    if (!found || !all)
        return say(found ? all.error() : found.error(), "");
    const auto& before = found.value();
    const auto refresher
        = day_in(typed("refresher", before.refresher ? exchange::iso_day(exchange::day_of(*before.refresher)) : ""));
    if (!refresher)
        return say(refresher.error(), "");
    for (auto one : all.value()) {
        if (!same_person(one, before, site_name()))
            continue;
        one.home = typed("home", before.home);
        if (one.id == before.id) {
            one.refresher = refresher.value();
            one.teaches = teaches.value_or(before.teaches);
        }
        if (auto kept = m_records->change_trainer(one); !kept)
            return say(kept, "");
    }
    m_typed.clear();
    return say(Done{}, "It is kept.");
}

Status Office::remove_teacher()
{
    const auto found = trainer();
    if (!found)
        return say(found.error(), "");
    const auto removed = m_records->remove_trainer(found.value().id);
    if (removed)
        m_page = "teachers";
    return say(removed, "The line is taken away.");
}

} // namespace vignette::app
