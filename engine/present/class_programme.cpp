#include "engine/present/class_programme.hpp"

#include "engine/present/class_page.hpp"
#include "engine/present/make.hpp"

namespace vignette::present {

namespace {

void put_new(const ClassProgramme& about, Screen& screen)
{
    screen.right.push_back(paragraph("course", about.course, Look::Large));
    screen.right.push_back(text_box("group", "What is the group called?", 1, "Such as *Tuesday group*.", about.group));
    screen.right.push_back(text_box("how-many", "How many days?", 1,
        "A day to look back is added. Leave this empty to plan by minutes instead.", about.how_many));
    screen.right.push_back(text_box(
        "longest", "How many minutes has a day?", 1, "Used only if the number of days is left empty.", about.longest));
    screen.right.push_back(
        text_box("first", "When is the first day?", 1, "Such as 1/12/2026. It may stay empty.", about.first));
    screen.right.push_back(
        text_box("apart", "How many days from one to the next?", 1, "7 is once a week, 1 every day.", about.apart));
    put_main(screen, "plan", "Make the plan", in_class("plan"));
    screen.focus = "group";
}

void put_days(const ClassProgramme& about, Screen& screen)
{
    screen.left.push_back(heading("days", "The days", 2, Look::Strong));
    for (std::size_t i = 0; i < about.days.size(); ++i) {
        const auto number = std::to_string(i + 1);
        Item one = class_radio("day-" + number,
            "Day " + number + " · " + about.days[i].text + (about.days[i].held ? " · *held*" : ""), i == about.chosen,
            "day " + number);
        one.position = static_cast<int>(i) + 1;
        one.count = static_cast<int>(about.days.size());
        screen.left.push_back(std::move(one));
    }
}

void put_chosen(const ClassProgramme& about, Screen& screen)
{
    const auto number = std::to_string(about.chosen + 1);
    screen.right.push_back(heading("chosen", "Day " + number, 2, Look::Strong));
    if (about.days[about.chosen].held)
        return screen.right.push_back(paragraph("held", "This day was held. It stays as it was."));
    screen.right.push_back(text_box("day", "When is it?", 1, "Such as 1/12/2026.", about.day));
    screen.right.push_back(text_box("task", "What does everybody try until the next time?", 3, {}, about.task));
    if (about.asks_who)
        screen.right.push_back(text_box("facilitator", "Who leads it?", 1, {}, about.facilitator));
    screen.right.push_back(class_button("keep-day", "Keep these", Look::Secondary));
    const std::string goes = about.alone ? ", and drop this day" : "";
    if (!about.earlier.empty())
        screen.right.push_back(
            class_button("earlier", "Move *" + about.earlier + "* to the day before" + goes, Look::Plain));
    if (!about.later.empty())
        screen.right.push_back(
            class_button("later-day", "Move *" + about.later + "* to the day after" + goes, Look::Plain));
    if (!about.own.empty())
        screen.right.push_back(class_button("own-day", "Give *" + about.own + "* a day of its own", Look::Plain));
    put_main(screen, "begin-day", "Begin day " + number, in_class("begin-day"));
}

void put_end(const ClassProgramme& about, Screen& screen)
{
    if (about.sure)
        screen.right.push_back(
            paragraph("sure", "The plan would leave this list. Classes that were held stay.", Look::Note));
    screen.right.push_back(button(about.sure ? "end-programme-sure" : "end-programme",
        about.sure ? "Yes, this group is done" : "This group is done", Look::Plain, in_class("end-programme")));
}

} // namespace

Screen class_programme_screen(const ClassProgramme& about)
{
    Screen screen = class_page(about.is_new ? "class-programme new" : "class-programme " + std::to_string(about.chosen),
        about.is_new ? "A course over several days" : about.group, about.message);
    screen.bottom_left.push_back(class_button("to-opening", "Back", Look::Secondary, "Esc"));
    if (about.is_new) {
        put_new(about, screen);
        return screen;
    }
    put_days(about, screen);
    put_chosen(about, screen);
    put_end(about, screen);
    screen.focus = screen.primary.empty() ? "day-" + std::to_string(about.chosen + 1) : screen.primary;
    return screen;
}

} // namespace vignette::present
