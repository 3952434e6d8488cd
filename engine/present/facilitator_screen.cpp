#include "engine/present/facilitator_screen.hpp"

#include "engine/classroom/discussions.hpp"
#include "engine/present/make.hpp"

#include <algorithm>

namespace vignette::present {

namespace {

/// Everything on the facilitator's screen, while it is made.
struct Lectern {
    const course::Course& course;
    const classroom::Session& session;
    const play::Page& page;
    Seconds now;
    std::vector<Item>& out;
};

Intent in_class(std::string target)
{
    return on(Command::Kind::InClass, std::move(target));
}

Item class_button(const std::string& id, std::string text, Look look, std::string key = {})
{
    return button(id, std::move(text), look, in_class(id), std::move(key));
}

const play::PageAsk* choice_of(const play::Page& page)
{
    const auto found = std::find_if(page.asks.begin(), page.asks.end(),
        [](const play::PageAsk& ask) { return ask.kind == play::PageAsk::Kind::Choose; });
    return found == page.asks.end() ? nullptr : &*found;
}

void put_notes(const Lectern& at)
{
    if (at.page.notes.empty())
        return;
    at.out.push_back(heading("notes", "Notes", 2, Look::Strong));
    for (const auto& note : at.page.notes)
        at.out.push_back(paragraph("note-" + std::to_string(at.out.size()), std::string(note)));
}

void put_talk_about(const Lectern& at)
{
    const auto all = classroom::discussions(at.course, at.session.room.play);
    if (all.empty())
        return;
    at.out.push_back(heading("talk-about", "Talk about", 2, Look::Strong));
    for (const auto* one : all)
        at.out.push_back(paragraph("talk-" + std::to_string(at.out.size()), one->text.value, Look::Think));
    const auto& timer = at.session.timer;
    const std::string left = on_the_clock(classroom::left(timer, at.now));
    at.out.push_back(class_button(
        "talk", timer.since ? "Stop the clock · " + left : "Start the clock · " + left, Look::Secondary, "T"));
    at.out.push_back(class_button("more", "One more minute", Look::Secondary));
}

/// One box an option; Enter goes to the next one, and from the last one counts.
void put_boxes(const Lectern& at, const classroom::Vote& vote)
{
    const auto& counts = vote.rounds.back().counts;
    for (std::size_t i = 0; i < counts.size(); ++i) {
        const std::string id = "votes-" + std::to_string(i + 1);
        Item box = text_box(id, classroom::letter(i), 1, {}, counts[i] > 0 ? std::to_string(counts[i]) : "");
        box.enter = i + 1 < counts.size() ? "votes-" + std::to_string(i + 2) : "count";
        at.out.push_back(std::move(box));
    }
    at.out.push_back(class_button("count", "Count these", Look::Secondary));
    at.out.push_back(class_button("show", "Show the room", Look::Secondary));
    if (classroom::cast(vote.rounds.back()) > 0 && !classroom::may_split(vote))
        at.out.push_back(class_button("show-few", "Show how they fell, though they are few", Look::Secondary));
}

std::string round_in_words(const classroom::Round& round)
{
    std::string out;
    for (std::size_t i = 0; i < round.counts.size(); ++i)
        out += (i == 0 ? "" : " · ") + classroom::letter(i) + " " + std::to_string(round.counts[i]);
    return out;
}

void put_vote(const Lectern& at)
{
    const auto* vote = classroom::vote_here(at.course, at.session);
    if (!vote) {
        at.out.push_back(class_button("vote", "Let the room vote", Look::Secondary, "V"));
        return;
    }
    at.out.push_back(heading("votes", "Hands", 2, Look::Strong));
    for (std::size_t i = 0; i < vote->rounds.size(); ++i) {
        const auto& round = vote->rounds[i];
        if (round.shown)
            at.out.push_back(paragraph("round-" + std::to_string(i + 1), round_in_words(round)));
    }
    if (vote->rounds.back().shown)
        at.out.push_back(class_button("again", "Talk, vote again", Look::Secondary));
    else
        put_boxes(at, *vote);
}

/// Along an option where the room chooses; to look aside from what followed.
void put_paths(const Lectern& at)
{
    const auto options = classroom::options_here(at.course, at.session);
    const bool chosen = at.page.outcome.has_value();
    if (!options.empty())
        at.out.push_back(heading("paths", chosen ? "Other paths" : "Where the room goes", 2, Look::Strong));
    for (std::size_t i = 0; i < options.size(); ++i) {
        const auto& option = *options[i];
        if (chosen && option.id == at.page.outcome->option)
            continue;
        Item item = button((chosen ? "aside-" : "path-") + option.id, option.label.value, Look::Choice,
            in_class((chosen ? "aside " : "path ") + option.id), i < 9 ? std::to_string(i + 1) : "");
        item.badge = classroom::letter(i);
        at.out.push_back(std::move(item));
    }
    if (!at.session.aside.empty())
        at.out.push_back(class_button("back", "Back to the room’s own path", Look::Secondary));
}

/// "12 here · 34 of 90 minutes".
std::string how_it_stands(const classroom::Session& session, Seconds now)
{
    const auto left = classroom::left_of_plan(session, now);
    const auto gone = session.setting.planned - left;
    return std::to_string(classroom::here(session.attendance)) + " here · " + std::to_string(gone.count())
        + (session.setting.planned.count() > 0 ? " of " + std::to_string(session.setting.planned.count()) : "")
        + " minutes";
}

std::string what_the_room_sees(const Lectern& at, classroom::Part part)
{
    if (at.session.blank)
        return "Nothing: the screen is blank.";
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

} // namespace

Screen facilitator_screen(
    const course::Course& course, const classroom::Session& session, const Chrome& chrome, Seconds now)
{
    Screen screen;
    screen.title = "In class · " + chrome.course_title;
    screen.language = course.language;
    const auto page = play::page(course, session.room.play);
    const auto part = classroom::shown_part(course, session);
    screen.top_left = {paragraph("facilitator", "Facilitator", Look::Strong),
        paragraph("stands", how_it_stands(session, now), Look::Small)};
    screen.top_right.push_back(
        class_button("blank", session.blank ? "Show the screen" : "Blank screen", Look::Chip, "B"));
    const Lectern left{course, session, page, now, screen.left}, right{course, session, page, now, screen.right};
    screen.left.push_back(heading("title", "On the room’s screen"));
    screen.left.push_back(paragraph("room", what_the_room_sees(left, part), Look::Large));
    if (part == classroom::Part::Question)
        put_vote(left);
    put_notes(right);
    put_talk_about(right);
    if (part != classroom::Part::Story)
        put_paths(right);
    screen.bottom_left.push_back(class_button("previous", "Previous", Look::Secondary, "PageUp"));
    if (part != classroom::Part::Question)
        put_main(screen, "next", "Next", in_class("next"));
    screen.focus = part == classroom::Part::Question ? "previous" : "next";
    screen.place = std::to_string(session.room.play.revision) + "/" + std::to_string(session.room.part);
    return screen;
}

} // namespace vignette::present
