#include "engine/present/class_pages.hpp"

#include "engine/present/class_page.hpp"
#include "engine/present/make.hpp"

#include <algorithm>

namespace vignette::present {

namespace {

void put_units(const ClassOpening& opening, Screen& screen)
{
    screen.right.push_back(heading("units", "Where does the class begin?", 2, Look::Strong));
    for (std::size_t i = 0; i < opening.units.size(); ++i) {
        const auto& [id, title] = opening.units[i];
        Item one = class_radio("unit-" + id, std::to_string(i + 1) + ". " + title, id == opening.unit, "unit " + id);
        one.position = static_cast<int>(i) + 1;
        one.count = static_cast<int>(opening.units.size());
        screen.right.push_back(std::move(one));
    }
}

std::string who_sees_it(const ClassOpening& opening)
{
    if (!opening.keeps)
        return "Nothing of this class is kept. The course asks for that.";
    return opening.rehearsal
        ? "A rehearsal. Nothing of it is kept."
        : "Who was here, and how far the group came, are kept for the site, once somebody of it has signed with a PIN. "
          "No answer of anybody is.";
}

/// Nothing of a participation course is kept, so it has no plan that could be.
void put_programmes(const ClassOpening& opening, Screen& screen)
{
    if (!opening.keeps)
        return;
    screen.right.push_back(heading("programmes", "A course over several days", 2, Look::Strong));
    for (const auto& [uid, text] : opening.programmes)
        screen.right.push_back(button("programme-" + uid, text, Look::Secondary, in_class("programme " + uid)));
    screen.right.push_back(class_button("programme-new", "Plan one", Look::Secondary));
}

void put_form(const ClassOpening& opening, Screen& screen)
{
    std::swap(screen.left, screen.right);
    screen.left.push_back(paragraph("course", opening.course, Look::Large));
    screen.left.push_back(text_box("facilitator", "Who leads it?", 1, {}, opening.facilitator));
    screen.left.push_back(text_box("place", "Where?", 1, {}, opening.place));
    screen.left.push_back(text_box("minutes", "How many minutes are planned?", 1, {}, opening.minutes));
    if (opening.keeps)
        screen.left.push_back(
            class_tick("rehearse", "This is a rehearsal, without a room", opening.rehearsal, "rehearse"));
    screen.left.push_back(paragraph("kept", who_sees_it(opening), Look::Small));
    if (!opening.programmes.empty())
        put_programmes(opening, screen); // Before anything that would begin a class outside of its group.
    put_units(opening, screen);
    if (opening.programmes.empty())
        put_programmes(opening, screen);
    put_main(screen, "begin", "Begin", in_class("begin"));
    screen.focus = "facilitator";
}

/// A class that was cut off, or left for later, is dealt with before another one.
void put_waiting(const ClassOpening& opening, Screen& screen)
{
    screen.right.push_back(paragraph("waiting", "A class of *" + opening.course + "* is waiting.", Look::Large));
    screen.right.push_back(paragraph("waiting-about", opening.waiting));
    if (opening.sure)
        screen.right.push_back(
            paragraph("sure", "Its register, its votes and its notes would go for good.", Look::Note));
    // The yes has an id of its own: the keyboard goes back to the way on, so that Enter twice throws nothing away.
    screen.right.push_back(button(opening.sure ? "throw-away-sure" : "throw-away",
        opening.sure ? "Yes, throw it away" : "Throw it away", Look::Plain, in_class("throw-away")));
    if (opening.damaged)
        return;
    put_main(screen, "go-on", "Go on with that class", in_class("go-on"));
    screen.focus = "go-on";
}

} // namespace

Screen class_opening_screen(const ClassOpening& opening)
{
    Screen screen
        = class_page(opening.waiting.empty() ? "class-opening" : "class-waiting", "Before the class", opening.message);
    screen.bottom_left.push_back(button("quit", "Close", Look::Quiet, on(Command::Kind::Quit), "Esc"));
    if (opening.waiting.empty())
        put_form(opening, screen);
    else
        put_waiting(opening, screen);
    return screen;
}

namespace {

std::string how_long(const classroom::Attendee& one, Seconds now)
{
    const auto minutes = static_cast<unsigned>(classroom::time_in_room(one, now).count());
    if (classroom::is_here(one))
        return "here · " + count_of(minutes, "minute");
    return one.stays.empty() ? "not here yet" : "left after " + count_of(minutes, "minute");
}

/// One line of the register: a tick, with how long beside it; off again for a slip.
void put_line(const ClassRegister& about, std::size_t index, Screen& screen)
{
    const auto& one = about.attendance[index];
    const std::string number = std::to_string(index + 1);
    const bool here = classroom::is_here(one);
    if (about.taking_off)
        return screen.right.push_back(
            button("off-" + number, "Take " + one.name + " off", Look::Secondary, in_class("off " + number)));
    screen.right.push_back(class_tick(
        "line-" + number, one.name + " · " + how_long(one, about.now), here, (here ? "leave " : "arrive ") + number));
}

void put_known(const ClassRegister& about, Screen& screen)
{
    if (about.known.empty())
        return;
    screen.left.push_back(heading("known", "People of this site", 2, Look::Subtitle));
    for (std::size_t i = 0; i < about.known.size(); ++i)
        screen.left.push_back(button("known-" + std::to_string(i + 1), about.known[i], Look::Secondary,
            in_class("known " + std::to_string(i + 1))));
}

/// A visitor has no record: whoever is of the site should not be one for a slip.
void put_maybe(const ClassRegister& about, Screen& screen)
{
    if (about.maybe.empty() || about.attendance.empty())
        return;
    screen.right.push_back(paragraph("maybe",
        about.attendance.back().name + " is on the register as a visitor. Is this " + about.maybe
            + ", from this site?"));
    screen.right.back().role = Role::Status;
    screen.right.push_back(class_button("meant", "Yes, this is " + about.maybe, Look::Secondary));
}

void put_slips(const ClassRegister& about, Screen& screen)
{
    if (about.attendance.empty())
        return;
    screen.right.push_back(class_button(
        "slips", about.taking_off ? "Leave them all on" : "Take somebody off who was written by mistake", Look::Plain));
}

} // namespace

Screen class_register_screen(const ClassRegister& about)
{
    Screen screen = class_page("class-register " + std::to_string(about.written), "Who is here", about.message);
    put_known(about, screen);
    screen.right.push_back(paragraph("about",
        about.keeps ? "Tick whoever is in the room. Untick whoever leaves early."
                    : "A count for you alone. Nothing of this class is kept.",
        Look::Small));
    Item box = text_box("name", "Write a name", 1, {}, about.name);
    box.enter = "write";
    screen.right.push_back(std::move(box));
    screen.right.push_back(class_button("write", "Put on the register", Look::Secondary));
    put_maybe(about, screen);
    for (std::size_t i = 0; i < about.attendance.size(); ++i)
        put_line(about, i, screen);
    put_slips(about, screen);
    put_way_to_class(screen);
    screen.focus = screen.letters_go_to = "name";
    return screen;
}

namespace {

/// What a scene is called for the facilitator: its title, else its id.
std::string name_of(const course::Scene& scene)
{
    return scene.title.value.empty() ? scene.id : scene.title.value;
}

} // namespace

Screen class_scenes_screen(const course::Course& course, const classroom::Session& session)
{
    Screen screen = class_page("class-scenes", "Go to a scene", {});
    const auto here = session.room.play.now.scene;
    auto unit = play::nothing;
    for (std::size_t i = 0; i < course.scenes.size(); ++i) {
        const auto& scene = course.scenes[i];
        if (scene.unit != unit) {
            unit = scene.unit;
            screen.right.push_back(
                heading("unit-" + course.units[unit].id, course.units[unit].title.value, 2, Look::Subtitle));
        }
        const bool stands_here = i == here;
        screen.right.push_back(button("to-" + scene.id, name_of(scene) + (stands_here ? " · the room is here" : ""),
            Look::Plain, in_class("to " + scene.id)));
        if (stands_here)
            screen.focus = "to-" + scene.id;
    }
    put_way_to_class(screen);
    return screen;
}

namespace {

void put_written(const std::string& id, const std::vector<std::string>& lines, Screen& screen)
{
    for (std::size_t i = 0; i < lines.size(); ++i)
        screen.right.push_back(paragraph(id + "-" + std::to_string(i + 1), lines[i], Look::Think));
    if (!lines.empty())
        screen.right.push_back(button("un" + id, "Take the last one off again", Look::Plain,
            in_class("un" + id + " " + std::to_string(lines.size()))));
}

Item box_for(const std::string& id, std::string label, const std::string& half_written)
{
    Item box = text_box(id + "-box", std::move(label), 1, {}, half_written);
    box.enter = id;
    return box;
}

} // namespace

Screen class_notes_screen(const ClassNotes& about)
{
    Screen screen = class_page(
        "class-notes " + std::to_string(about.session.notes.size()) + " " + std::to_string(about.session.parked.size()),
        "Written together", about.message);
    screen.right.push_back(paragraph(
        "about", "For the whole group. Please write no names and nothing that is one person’s.", Look::Small));
    put_written("note", about.session.notes, screen);
    screen.right.push_back(box_for("note", "What the room says", about.note));
    screen.right.push_back(button("note", "Write it down", Look::Secondary, in_class("note")));
    screen.right.push_back(heading("later", "Questions for later", 2, Look::Subtitle));
    put_written("park", about.session.parked, screen);
    screen.right.push_back(box_for("park", "A question to come back to", about.parked));
    screen.right.push_back(button("park", "Park it", Look::Secondary, in_class("park")));
    put_way_to_class(screen);
    screen.bottom_right.push_back(
        button("scribe", about.seen_by_room ? "Take it off the room’s screen" : "Show it on the room’s screen",
            Look::Secondary, in_class("scribe")));
    screen.focus = screen.letters_go_to = about.parking ? "park-box" : "note-box";
    return screen;
}

Screen class_over_screen(const std::string& title, const std::vector<std::string>& said, bool has_record)
{
    Screen screen = class_page("class-over", title, {});
    for (const auto& sentence : said)
        screen.right.push_back(paragraph("said-" + std::to_string(screen.right.size()), sentence, Look::Large));
    if (has_record)
        screen.right.push_back(class_button("group-record", "Save the group’s record, for the room", Look::Secondary));
    put_main(screen, "quit", "Close", on(Command::Kind::Quit));
    screen.focus = "quit";
    return screen;
}

} // namespace vignette::present
