#include "engine/present/facilitator_screen.hpp"

#include "engine/classroom/discussions.hpp"
#include "engine/present/facilitator_sheet.hpp"
#include "engine/present/facilitator_vote.hpp"
#include "engine/present/make.hpp"

#include <algorithm>

namespace vignette::present {

namespace {

/// Everything on the facilitator's screen, while it is made.
struct Desk {
    const course::Course& course;
    const classroom::Session& session;
    const play::Page& page;
    const Surroundings& about;
    std::vector<Item>& out;
};

const play::PageAsk* choice_of(const play::Page& page)
{
    const auto found = std::find_if(page.asks.begin(), page.asks.end(),
        [](const play::PageAsk& ask) { return ask.kind == play::PageAsk::Kind::Choose; });
    return found == page.asks.end() ? nullptr : &*found;
}

void put_notes(const Desk& at)
{
    if (at.page.notes.empty())
        return;
    at.out.push_back(heading("notes-title", "Notes", 2, Look::Strong));
    for (const auto& note : at.page.notes)
        at.out.push_back(paragraph("note-" + std::to_string(at.out.size()), std::string(note)));
}

void put_talk_about(const Desk& at)
{
    const auto all = classroom::discussions(at.course, at.session.room.play);
    if (all.empty())
        return;
    at.out.push_back(heading("talk-about", "Talk about", 2, Look::Strong));
    for (const auto* one : all)
        at.out.push_back(paragraph("talk-" + std::to_string(at.out.size()), one->text.value, Look::Think));
    const auto& timer = at.session.timer;
    const std::string left = on_the_clock(classroom::left(timer, at.about.now));
    at.out.push_back(class_button(
        "talk", timer.since ? "Stop the clock · " + left : "Start the clock · " + left, Look::Secondary, "T"));
    at.out.push_back(class_button("minute", "One more minute", Look::Secondary));
}

/// Along an option where the room chooses; to look aside from what followed.
void put_paths(const Desk& at)
{
    const auto options = classroom::options_here(at.course, at.session);
    const bool chosen = at.page.outcome.has_value();
    const auto* vote = classroom::vote_here(at.course, at.session);
    const bool counting = !chosen && vote && !vote->rounds.back().shown; // Digits count then.
    if (options.size() > (chosen ? 1u : 0u))
        at.out.push_back(heading("paths", chosen ? "Other paths" : "Where the room goes", 2, Look::Strong));
    for (std::size_t i = 0; i < options.size(); ++i) {
        const auto& option = *options[i];
        if (chosen && option.id == at.page.outcome->option)
            continue;
        Item item = button((chosen ? "aside-" : "path-") + option.id, option.label.value, Look::Choice,
            in_class((chosen ? "aside " : "path ") + option.id), i < 9 && !counting ? std::to_string(i + 1) : "");
        item.badge = classroom::letter(i);
        at.out.push_back(std::move(item));
    }
    if (!at.session.aside.empty())
        at.out.push_back(class_button("back", "Back to the room’s own path", Look::Secondary));
}

/// The same paths, to be seen beside the one that was taken.
void put_beside(const Desk& at)
{
    if (!at.about.beside.empty())
        return at.out.push_back(class_button("alone", "Only the room’s own path", Look::Secondary));
    const auto options = classroom::options_here(at.course, at.session);
    if (options.size() < 2)
        return;
    at.out.push_back(heading("beside", "Side by side", 2, Look::Strong));
    for (std::size_t i = 0; i < options.size(); ++i) {
        if (options[i]->id != at.page.outcome->option)
            at.out.push_back(button("beside-" + options[i]->id, "What happened, beside " + classroom::letter(i),
                Look::Secondary, in_class("beside " + options[i]->id)));
    }
}

/// Whose law is told: for everybody in the room.
void put_nations(const Desk& at)
{
    for (const auto& ask : at.page.asks) {
        if (ask.kind != play::PageAsk::Kind::Nation)
            continue;
        Item group = paragraph("nation", std::string(ask.prompt));
        group.role = Role::Rating;
        for (const auto& option : ask.options) {
            const std::string id(option.id);
            Item one = class_radio("nation-" + id, std::string(option.label), option.id == ask.chosen, "nation " + id);
            one.position = static_cast<int>(group.children.size()) + 1;
            one.count = static_cast<int>(ask.options.size());
            group.children.push_back(std::move(one));
        }
        at.out.push_back(std::move(group));
    }
}

void put_way_round(const Desk& at)
{
    if (at.page.content_note)
        at.out.push_back(class_button("skip", "Go round this with the room", Look::Secondary));
}

/// "12 here · 34 of 90 minutes".
std::string how_it_stands(const classroom::Session& session, Seconds now)
{
    const auto gone = classroom::minutes_gone(session, now);
    return std::to_string(classroom::here(session.attendance)) + " here · " + std::to_string(gone.count())
        + (session.setting.planned.count() > 0 ? " of " + std::to_string(session.setting.planned.count()) : "")
        + " minutes";
}

std::string what_the_room_sees(const Desk& at, classroom::Part part)
{
    if (at.about.scribing)
        return "What is written together.";
    if (at.about.joining)
        return "How to vote by phone.";
    if (!at.about.beside.empty())
        return "Two paths, side by side.";
    if (at.session.sheet)
        return what_sheet_shows(at.course, at.session);
    if (at.page.content_note)
        return "The content note: before you go on.";
    switch (part) {
    case classroom::Part::Story:
        return "The story, without the question.";
    case classroom::Part::Question:
        return "The question: " + std::string(choice_of(at.page)->prompt);
    case classroom::Part::Result:
        return "What happened: " + std::string(at.page.outcome->label);
    case classroom::Part::Sides:
        return "How it was for each.";
    case classroom::Part::Known:
        return "What is known.";
    default:
        return std::string(at.page.title);
    }
}

/// What stands in the way of what the room should see.
std::string what_hides_it(const Desk& at)
{
    if (at.about.room == Surroundings::Room::Nowhere)
        return "There is no second screen just now. Plug the projector in, or press F2 to show the room’s page here.";
    return at.session.blank ? "The screen is blank. B shows it again." : "";
}

/// Read out whenever it is another one: whoever cannot see the page hears what the room has before it.
void put_what_room_sees(const Desk& at, classroom::Part part)
{
    Item room = paragraph("room", what_the_room_sees(at, part), Look::Large);
    room.role = Role::Status;
    at.out.push_back(std::move(room));
    put_message(at.out, "hidden", what_hides_it(at));
    if (at.about.more) {
        Item more = paragraph("goes-on", "It is longer than the screen, and goes on below.");
        more.role = Role::Status;
        at.out.push_back(std::move(more));
    }
}

void put_bars_above(Screen& screen, const Desk& at)
{
    screen.top_left = {paragraph("role", "Facilitator", Look::Strong),
        paragraph("stands", how_it_stands(at.session, at.about.now), Look::Small)};
    screen.top_right = {class_button("register", "Register", Look::Chip, "R"),
        class_button("notes", "Notes", Look::Chip, "N"), class_button("scenes", "Scenes", Look::Chip, "S"),
        class_button("phones", "Phones", Look::Chip, "P"), class_button("more", "More", Look::Chip, "M"),
        class_button("blank", at.session.blank ? "Show the screen" : "Blank screen", Look::Chip, "B")};
}

/// Where the room's screen is, and the way back from it: a key of its own in each case.
void put_room(Screen& screen, Surroundings::Room room)
{
    const bool here = room == Surroundings::Room::Here;
    if (room != Surroundings::Room::Elsewhere)
        screen.bottom_left.push_back(
            class_button("here", here ? "Back to my page" : "Show it here", Look::Quiet, "F2"));
    if (room == Surroundings::Room::Nowhere || room == Surroundings::Room::Window)
        screen.bottom_left.push_back(class_button(
            "window", room == Surroundings::Room::Window ? "Close its window" : "In a window", Look::Quiet, "F3"));
    screen.bottom_left.push_back(button("helplines", "Numbers", Look::Quiet, on(Command::Kind::Helplines), "F8"));
    screen.bottom_left.push_back(
        button("settings", "Text and colours", Look::Quiet, on(Command::Kind::TextAndColours), "F6"));
    screen.bottom_right.push_back(class_button("end", "End the class", Look::Quiet, "F10"));
}

/// "Next unit" where the page that is shown is the last of its unit, and another one comes.
std::string way_on(const Desk& at)
{
    const bool last = std::any_of(at.page.asks.begin(), at.page.asks.end(),
        [](const play::PageAsk& ask) { return ask.kind == play::PageAsk::Kind::End; });
    if (!last)
        return "Next";
    auto after = at.session.room.play;
    after.finished[after.now.unit] = true;
    return play::next_unit(at.course, after, after.now.unit) == play::nothing ? "Finish" : "Next unit";
}

void put_ways_on(Screen& screen, const Desk& at, classroom::Part part)
{
    screen.bottom_left.insert(
        screen.bottom_left.begin(), class_button("previous", "Previous", Look::Secondary, "PageUp"));
    if (at.about.more)
        put_rest(screen);
    else if (part == classroom::Part::Question)
        put_main_of_question(screen, at.course, at.session);
    else if (at.session.room.play.now.stage == play::Stage::Closed)
        put_main(screen, "finish", "End the class", in_class("end"));
    else
        put_main(screen, "next", way_on(at), in_class("next"));
    if (!screen.primary.empty())
        screen.bottom_right.back().key = "PageDown"; // A presenter's remote sends it.
    const auto* vote = part == classroom::Part::Question ? classroom::vote_here(at.course, at.session) : nullptr;
    screen.focus = vote && present::find(screen, "votes-1") ? "votes-1" : screen.primary;
}

/// Of a sheet over the page: the page waits.
void put_over_page(const Desk& left, const Desk& right)
{
    if (classroom::question_here(left.course, left.session))
        put_vote({left.course, left.session, left.about, left.out});
    put_sheet_notes(right.course, right.session, right.out);
}

void put_page(const Desk& left, const Desk& right, classroom::Part part)
{
    put_nations(left);
    put_way_round(left);
    if (part == classroom::Part::Question)
        put_vote({left.course, left.session, left.about, left.out});
    if (part != classroom::Part::Story)
        put_paths(left);
    if (left.page.outcome)
        put_beside(left);
    put_rate_together(left.course, left.page, left.out);
    put_notes(right);
    put_talk_about(right);
}

} // namespace

Screen facilitator_screen(
    const course::Course& course, const classroom::Session& session, const Chrome& chrome, const Surroundings& about)
{
    Screen screen;
    screen.title = "In class · " + chrome.course_title;
    screen.language = course.language;
    const auto page = play::page(course, session.room.play);
    const auto part = classroom::shown_part(course, session);
    const Desk left{course, session, page, about, screen.left}, right{course, session, page, about, screen.right};
    put_bars_above(screen, left);
    screen.left.push_back(heading("title", "On the room’s screen"));
    put_message(screen.left, "message", about.message);
    put_what_room_sees(left, part);
    if (session.sheet)
        put_over_page(left, right);
    else
        put_page(left, right, part);
    put_room(screen, about.room);
    if (session.sheet)
        put_ways_of_sheet(screen, course, session, about.more);
    else
        put_ways_on(screen, left, part);
    screen.leave = session.blank ? "" : "blank";
    const auto* vote = classroom::vote_here(course, session);
    screen.place = std::to_string(session.room.play.revision) + "/" + std::to_string(session.room.part) + "/"
        + std::to_string(vote ? vote->rounds.size() * 2 + (vote->rounds.back().shown ? 1 : 0) : 0)
        + (session.sheet ? "/sheet " + std::to_string(session.sheet->line) : "");
    return screen;
}

} // namespace vignette::present
