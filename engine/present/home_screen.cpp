#include "engine/present/home_screen.hpp"

#include "engine/present/make.hpp"

namespace vignette::present {

namespace {

Item carry_on(const Home& home)
{
    Item hero;
    hero.id = "carry-on-card";
    hero.role = Role::Group;
    hero.look = Look::Hero;
    hero.label = "Carry on where you were";
    hero.children.push_back(paragraph("carry-on-label", "Carry on where you were", Look::Small));
    hero.children.push_back(heading("carry-on-title", home.carry_on_title, 2, Look::Subtitle));
    hero.children.push_back(paragraph("carry-on-text", home.carry_on_text));
    hero.children.push_back(
        button("carry-on", "Carry on", Look::Primary, on(Command::Kind::CarryOn, home.carry_on_course), "Enter"));
    return hero;
}

std::string standing(const CourseCard& course)
{
    if (!course.problem.empty())
        return course.problem;
    if (course.finished == 0)
        return course.under_way ? "Started" : "Not started";
    return std::to_string(course.finished) + " of " + std::to_string(course.units)
        + (course.units == 1 ? " unit done" : " units done");
}

Item card(const CourseCard& course)
{
    Item out;
    out.id = "card-" + course.id;
    out.role = Role::Group;
    out.look = Look::Card;
    out.label = course.title;
    Item picture;
    picture.id = out.id + "-picture";
    picture.role = Role::Picture;
    picture.picture.path = course.picture;
    out.children.push_back(std::move(picture));
    Item open = button("course-" + course.id, course.title, Look::Subtitle, on(Command::Kind::OpenCourse, course.id));
    open.disabled = !course.problem.empty();
    out.children.push_back(std::move(open));
    out.children.push_back(paragraph(out.id + "-length", course.length, Look::Small));
    Item track;
    track.id = out.id + "-track";
    track.role = Role::Progress;
    track.look = Look::Track;
    track.progress = course.units == 0 ? 0 : static_cast<double>(course.finished) / course.units;
    track.text = standing(course);
    out.children.push_back(std::move(track));
    return out;
}

} // namespace

namespace {

void put_own(const Home& home, Screen& screen)
{
    if (!home.has_own)
        return;
    screen.bottom_left.push_back(
        button("my-learning", "My learning", Look::Quiet, on(Command::Kind::MyLearning), "F2"));
    screen.bottom_left.push_back(
        button("things-to-try", home.due == 0 ? "Things to try" : "Things to try: " + std::to_string(home.due) + " due",
            Look::Quiet, on(Command::Kind::ThingsToTry), "F3"));
}

} // namespace

Screen home_screen(const Home& home)
{
    Screen screen = own_page("home", home.greeting + (home.learner.empty() ? "" : ", " + home.learner));
    put_name(screen, home.site);
    put_top_right(screen, home.learner);
    put_message(screen.right, "notice", home.notice);
    if (!home.carry_on_course.empty()) {
        screen.right.push_back(carry_on(home));
        screen.primary = screen.focus = "carry-on";
    }
    for (const auto& course : home.courses)
        screen.right.push_back(card(course));
    if (home.courses.empty())
        screen.right.push_back(
            paragraph("none", "There are no courses here yet. Please tell whoever looks after this computer."));
    if (screen.primary.empty() && !home.courses.empty())
        screen.primary = screen.focus = "course-" + home.courses.front().id;
    put_own(home, screen);
    screen.bottom_right.push_back(
        button("helplines", "Useful numbers", Look::Quiet, on(Command::Kind::Helplines), "F8"));
    screen.bottom_right.push_back(button("quit", "Close", Look::Quiet, on(Command::Kind::Quit)));
    screen.announce = "The courses";
    return screen;
}

Screen course_screen(const CoursePage& page)
{
    Screen screen = own_page("course " + page.title, page.title);
    screen.title = page.title;
    put_name(screen);
    put_top_right(screen, page.learner);
    put_message(screen.right, "notice", page.notice);
    if (!page.about.empty())
        screen.right.push_back(paragraph("about", page.about, Look::Small));
    int number = 0;
    for (const auto& unit : page.units) {
        ++number;
        Item item = button("unit-" + unit.id, unit.title, Look::Choice, on(Command::Kind::OpenUnit, unit.id),
            number < 10 ? std::to_string(number) : "");
        item.badge = std::to_string(number);
        item.footer = unit.about + (unit.under_way ? " · started" : unit.finished ? " · done" : "");
        screen.right.push_back(std::move(item));
        const bool next = !unit.finished || unit.under_way;
        if (screen.primary.empty() && next)
            screen.primary = screen.focus = "unit-" + unit.id;
    }
    if (screen.focus.empty() && !page.units.empty())
        screen.primary = screen.focus = "unit-" + page.units.front().id;
    screen.bottom_left.push_back(button("home", "The courses", Look::Secondary, on(Command::Kind::Home), "Esc"));
    if (page.has_reading)
        screen.bottom_left.push_back(button("read", "To read and keep", Look::Quiet, on(Command::Kind::Read), "F4"));
    screen.bottom_right.push_back(
        button("helplines", "Useful numbers", Look::Quiet, on(Command::Kind::Helplines), "F8"));
    return screen;
}

} // namespace vignette::present
