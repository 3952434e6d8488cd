#include "engine/present/home_screen.hpp"

#include "engine/present/make.hpp"

namespace vignette::present {

namespace {

void put_name(Screen& screen, const std::string& beside)
{
    screen.top_left.push_back(paragraph("vignette", "*Vignette*", Look::Strong));
    if (!beside.empty())
        screen.top_left.push_back(paragraph("site", beside, Look::Small));
}

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

Screen home_screen(const Home& home)
{
    Screen screen;
    screen.title = "Vignette";
    screen.language = "en-GB";
    screen.place = "home";
    put_name(screen, home.site);
    put_top_right(screen, home.learner);
    screen.right.push_back(heading("title", home.greeting + (home.learner.empty() ? "" : ", " + home.learner)));
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
    screen.bottom_left.push_back(button("quit", "Close", Look::Quiet, on(Command::Kind::Quit), "Esc"));
    screen.announce = "The courses";
    return screen;
}

Screen course_screen(const CoursePage& page)
{
    Screen screen;
    screen.title = page.title;
    screen.language = "en-GB";
    screen.place = "course " + page.title;
    screen.announce = page.title;
    put_name(screen, "");
    put_top_right(screen, page.learner);
    screen.right.push_back(heading("title", page.title));
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
    screen.bottom_right.push_back(button("helplines", "Helplines", Look::Quiet, on(Command::Kind::Helplines), "F8"));
    return screen;
}

Screen people_screen(const People& people)
{
    Screen screen;
    screen.title = "Vignette";
    screen.language = "en-GB";
    screen.place = "people";
    screen.announce = "Who is here?";
    put_name(screen, "");
    put_top_right(screen, nobody);
    auto& out = screen.right;
    out.push_back(heading("title", "Who is here?"));
    if (!people.problem.empty()) {
        out.push_back(paragraph("people-problem", people.problem, Look::Note));
        out.back().role = Role::Status;
    }
    int number = 0;
    for (const auto& name : people.names) {
        ++number;
        Item item = button("person-" + name, name, Look::Choice, on(Command::Kind::SetLearner, name),
            number < 10 ? std::to_string(number) : "");
        item.badge = std::to_string(number);
        out.push_back(std::move(item));
    }
    Item box;
    box.id = "name";
    box.role = Role::TextBox;
    box.label = people.names.empty() ? "What is your name?" : "Somebody else? Write your name here.";
    box.lines = 1;
    box.footer
        = "Your place in each course is kept under this name. There is no PIN yet, so anybody at this computer can "
          "read it. Please write nothing secret.";
    out.push_back(std::move(box));
    out.push_back(
        button("guest", "Look around without a name. Nothing is kept.", Look::Secondary, on(Command::Kind::Guest)));
    screen.bottom_right.push_back(button("go-on", "Carry on", Look::Primary, on(Command::Kind::SetLearner), "Enter"));
    screen.bottom_left.push_back(button("quit", "Close", Look::Quiet, on(Command::Kind::Quit), "Esc"));
    screen.primary = "go-on";
    screen.letters_go_to = "name";
    screen.focus = people.names.empty() ? "name" : "person-" + people.names.front();
    return screen;
}

} // namespace vignette::present
