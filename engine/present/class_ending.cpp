#include "engine/present/class_ending.hpp"

#include "engine/present/class_page.hpp"
#include "engine/present/make.hpp"

#include <algorithm>

namespace vignette::present {

namespace {

std::string all_of(const std::vector<std::string>& names, const char* between)
{
    std::string out;
    for (const auto& name : names)
        out += (out.empty() ? "" : between) + name;
    return out;
}

std::vector<std::string> who_came(const classroom::Attendance& attendance)
{
    std::vector<std::string> out;
    for (const auto& one : attendance)
        if (!one.stays.empty())
            out.push_back(one.name);
    return out;
}

void put_people(const ClassEnding& ending, Screen& screen)
{
    const auto came = who_came(ending.session.attendance);
    screen.left.push_back(heading("who", "Who was here", 2, Look::Strong));
    screen.left.push_back(paragraph("people",
        came.empty() ? "Nobody is on the register yet. Press R in the class to tick people." : all_of(came, ", ")));
    screen.left.push_back(class_tick("finished", "The room has done the whole course. It goes on each person’s record",
        ending.finished, "finished"));
    if (ending.finished)
        return;
    if (!ending.done_now.empty())
        screen.left.push_back(paragraph("done-now",
            "With today, every unit is done: *" + all_of(ending.done_now, ", ") + "*. It goes on their record."));
    for (std::size_t i = 0; i < ending.to_do.size(); ++i)
        screen.left.push_back(
            paragraph("to-do-" + std::to_string(i + 1), "Still to do · " + ending.to_do[i], Look::Small));
}

/// A course for trainers: who may teach it from here on.
void put_prepared(const ClassEnding& ending, Screen& screen)
{
    screen.left.push_back(
        class_tick("prepared", "This class prepared people to teach the course", ending.prepared, "prepared"));
    if (!ending.prepared)
        return;
    const auto& register_ = ending.session.attendance;
    for (std::size_t i = 0; i < register_.size(); ++i) {
        const auto number = std::to_string(i + 1);
        const bool may = i < ending.may_teach.size() && ending.may_teach[i];
        if (!register_[i].stays.empty())
            screen.left.push_back(
                class_tick("prepare-" + number, register_[i].name + " may teach it", may, "prepare " + number));
    }
    screen.left.push_back(text_box(
        "again", "When should they learn it again?", 1, "A day, such as 23/11/2027, or nothing.", ending.again));
}

void put_signing(const ClassEnding& ending, Screen& screen)
{
    if (ending.to_check > 0)
        screen.right.push_back(class_button("checklist",
            "What was done: " + std::to_string(ending.checked) + " of " + std::to_string(ending.to_check),
            Look::Secondary));
    screen.right.push_back(text_box("signer", "Who signs the register?", 1,
        "Somebody of this site, by the name at the door. Leave it empty for the site lead.", ending.signer));
    Item pin = text_box("pin", "Their PIN, or the site lead’s pass phrase", 1);
    pin.secret = true;
    pin.enter = "keep";
    screen.right.push_back(std::move(pin));
    put_main(screen, "keep", "Sign, and end the class", in_class("keep"));
    screen.bottom_right.insert(
        screen.bottom_right.begin(), button("later", "End it later", Look::Secondary, in_class("later")));
    screen.focus = "pin";
}

} // namespace

Screen class_ending_screen(const ClassEnding& ending)
{
    Screen screen = class_page("class-ending", "End the class", ending.message);
    const auto gone = classroom::minutes_gone(ending.session, ending.now);
    std::swap(screen.left, screen.right);
    screen.left.push_back(paragraph("about",
        ending.course + " · " + count_of(static_cast<unsigned>(gone.count()), "minute") + " · "
            + people_text(who_came(ending.session.attendance).size()),
        Look::Large));
    if (ending.keeps) {
        put_people(ending, screen);
        put_prepared(ending, screen);
        put_signing(ending, screen);
    } else {
        screen.left.push_back(paragraph("kept", "Nothing of this class is kept.", Look::Note));
        put_main(screen, "keep", "End the class", in_class("keep"));
        screen.focus = "keep";
    }
    put_way_to_class(screen);
    return screen;
}

} // namespace vignette::present
