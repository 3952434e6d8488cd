#include "engine/present/class_beside.hpp"

#include "engine/present/class_page.hpp"
#include "engine/present/make.hpp"

#include <array>
#include <utility>

namespace vignette::present {

namespace {

constexpr std::array<std::pair<const char*, const char*>, 4> rating_moments{{{"before", "At the beginning"},
    {"after", "At the end"}, {"looking_back", "The beginning, looking back"}, {"follow_up", "Weeks later"}}};

void put_days_between(const classroom::Session& session, Screen& screen)
{
    if (!session.programme)
        return;
    screen.left.push_back(heading("between", "Between the days", 2, Look::Subtitle));
    if (session.programme->day > 0)
        screen.left.push_back(button("look-back", "Since the last time: what did you try, what did you see?",
            Look::Secondary, in_class("sheet look-back")));
    screen.left.push_back(button(
        "until", "Until the next time: what to try, and when we meet", Look::Secondary, in_class("sheet until")));
}

void put_for_room(const course::Course& course, Screen& screen)
{
    screen.right.push_back(heading("first", "For everybody to read", 2, Look::Subtitle));
    if (!course.agreement.empty())
        screen.right.push_back(
            button("agreement", "What we agree for this room", Look::Secondary, in_class("sheet agreement")));
    if (!course.helplines.empty())
        screen.right.push_back(button("numbers", "Useful numbers", Look::Secondary, in_class("sheet numbers")));
}

void put_scales(const course::Course& course, Screen& screen)
{
    if (!classroom::may_rate(course))
        return;
    for (const auto& scale : course.scales) {
        screen.left.push_back(heading("scale-" + scale.id, "How sure does everybody feel?", 2, Look::Subtitle));
        screen.left.push_back(paragraph(
            "scale-" + scale.id + "-asks", "Line by line, each voted on: " + scale.question.value, Look::Small));
        for (const auto& [moment, label] : rating_moments)
            screen.left.push_back(button("scale-" + scale.id + "-" + moment, label, Look::Secondary,
                in_class("sheet scale " + scale.id + " " + moment)));
    }
}

Item checked_line(const classroom::Checked& line, std::size_t index)
{
    const auto id = "check-" + std::to_string(index + 1);
    if (!line.tick.empty())
        return class_tick(id, line.text, line.done.value_or(false), "tick " + line.tick);
    return paragraph(id,
        std::string(!line.done ? "Not in this class"
                : *line.done   ? "*Done*"
                               : "Not yet")
            + " · " + line.text);
}

} // namespace

Screen class_beside_screen(const course::Course& course, const classroom::Session& session, const std::string& message)
{
    Screen screen = class_page("class-more", "Beside the course", message);
    put_days_between(session, screen);
    put_scales(course, screen);
    screen.right.push_back(paragraph("about",
        "Each of these goes over the page that the room sees. The course waits below it, and Next goes through it.",
        Look::Small));
    put_for_room(course, screen);
    screen.right.push_back(heading("end", "At the end", 2, Look::Subtitle));
    screen.right.push_back(button("evaluation", "How was it?", Look::Secondary, in_class("sheet evaluation")));
    screen.right.push_back(class_button("checklist", "What a good class has", Look::Secondary));
    put_way_to_class(screen);
    screen.focus = "close";
    return screen;
}

Screen class_checklist_screen(const course::Course& course, const classroom::Session& session, bool keeps)
{
    Screen screen = class_page("class-checklist", "What a good class has", {});
    screen.right.push_back(paragraph("about",
        std::string("For you. The program fills in what it sees; the rest is yours to tick. Nobody is marked by it")
            + (keeps ? ", and it is kept with the class." : ", and nothing of it is kept."),
        Look::Small));
    const auto lines = classroom::checked(course, session);
    for (std::size_t i = 0; i < lines.size(); ++i)
        screen.right.push_back(checked_line(lines[i], i));
    put_way_to_class(screen);
    screen.focus = "close";
    return screen;
}

} // namespace vignette::present
