#include "engine/present/facilitator_sheet.hpp"

#include "engine/present/facilitator_vote.hpp"
#include "engine/present/make.hpp"

namespace vignette::present {

namespace {

using SheetKind = classroom::Sheet::Kind;

bool has_votes(const classroom::Sheet& sheet)
{
    return sheet.kind == SheetKind::Scale || sheet.kind == SheetKind::Evaluation;
}

const char* advice_on(const classroom::Sheet& sheet)
{
    switch (sheet.kind) {
    case SheetKind::LookBack:
        return "Ask for what people tried, and what they saw. What did not work is as welcome as what did. Press N to "
               "write down what the room says, without names.";
    case SheetKind::Until:
        return "Read it aloud, and ask what could come in between.";
    case SheetKind::Scale:
        return "Everybody rates for themselves, and nobody says which. Phones or one keyboard passed round keep it "
               "private; hands do not. The room sees how it fell from five votes up.";
    case SheetKind::Evaluation:
        return "Nobody’s name goes with it. Phones, one keyboard passed round, or the printed sheet. The room sees how "
               "it fell from five votes up.";
    case SheetKind::Agreement:
        return "Read it aloud, and ask whether anything is missing. It holds for everybody, also for you.";
    case SheetKind::Numbers:
        return "Say that anybody may ring, and step out, without saying why. Leave time to write a number down. Those "
               "that "
               "are still to be checked are not shown to the room: F8 has them all.";
    }
    return "";
}

bool is_shown(const classroom::Vote* vote)
{
    return vote && vote->rounds.back().shown;
}

} // namespace

std::string what_sheet_shows(const course::Course& course, const classroom::Session& session)
{
    const auto question = classroom::question_here(course, session);
    if (question) {
        const auto count = classroom::count_of_lines(course, *session.sheet);
        return (count.empty() ? "" : count + " · ") + question->prompt;
    }
    switch (session.sheet->kind) {
    case SheetKind::Until:
        return "What to do until the next time.";
    case SheetKind::Agreement:
        return "What we agree for this room.";
    case SheetKind::Numbers:
        return "Useful numbers.";
    default:
        return "What you did since the last time.";
    }
}

void put_sheet_notes(const course::Course& course, const classroom::Session& session, std::vector<Item>& out)
{
    const auto& sheet = *session.sheet;
    out.push_back(heading("notes-title", "Notes", 2, Look::Strong));
    if (const auto question = classroom::question_here(course, session); question && !question->about.empty())
        out.push_back(paragraph("asked", "Read it with the line: " + question->about));
    out.push_back(paragraph("advice", advice_on(sheet)));
    if (const auto count = classroom::count_of_lines(course, sheet); !count.empty())
        out.push_back(paragraph("line", "Line " + count + ". Next goes on to the following one.", Look::Small));
    out.push_back(class_button("close-sheet", "Back to the course", Look::Secondary));
}

void put_rest(Screen& screen)
{
    put_main(screen, "next", "Show the rest", in_class("next"));
}

void put_ways_of_sheet(Screen& screen, const course::Course& course, const classroom::Session& session, bool more)
{
    const auto* vote = classroom::vote_here(course, session);
    const auto& sheet = *session.sheet;
    const bool last = sheet.line + 1 >= classroom::lines_of(course, sheet);
    screen.bottom_left.insert(
        screen.bottom_left.begin(), class_button("previous", "Previous", Look::Secondary, "PageUp"));
    if (more) {
        put_rest(screen);
    } else if (has_votes(sheet) && !is_shown(vote)) {
        put_main_of_question(screen, course, session);
        screen.bottom_right.insert(
            screen.bottom_right.begin(), class_button("next", "Leave this line out", Look::Quiet));
    } else {
        put_main(screen, "next", last ? "Back to the course" : "Next line", in_class("next"));
    }
    screen.bottom_right.back().key = "PageDown"; // A presenter's remote sends it.
    screen.focus = vote && find(screen, "votes-1") ? "votes-1" : screen.primary;
}

void put_rate_together(const course::Course& course, const play::Page& page, std::vector<Item>& out)
{
    for (const auto& ask : page.asks) {
        if (ask.kind != play::PageAsk::Kind::Rate || !ask.scale || !classroom::may_rate(course))
            continue;
        out.push_back(button("rate-" + std::string(ask.moment), "Rate it together, line by line", Look::Secondary,
            in_class("sheet scale " + ask.scale->id + " " + std::string(ask.moment))));
    }
}

} // namespace vignette::present
