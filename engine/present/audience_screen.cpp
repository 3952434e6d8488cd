#include "engine/present/audience_screen.hpp"

#include "engine/classroom/discussions.hpp"
#include "engine/present/audience_sheet.hpp"
#include "engine/present/make.hpp"
#include "engine/present/page_blocks.hpp"

#include <algorithm>

namespace vignette::present {

namespace {

using Asked = play::PageAsk::Kind;

/// Everything on the audience’s screen, while it is made.
struct Room {
    const course::Course& course;
    const classroom::Session& session;
    const Chrome& chrome;
    const play::Page& page;
    Screen& screen;
};

Screen for_room(const Chrome& chrome, std::string place)
{
    Screen screen;
    screen.title = chrome.course_title;
    screen.place = std::move(place);
    screen.from_afar = true;
    return screen;
}

/// The picture at the left, the words at the right.
void put_story(const Room& room)
{
    const auto& blocks = room.page.blocks;
    for (std::size_t i = 0; i < blocks.size(); ++i) {
        auto& side = blocks[i].kind == course::Line::Kind::Image ? room.screen.left : room.screen.right;
        put_blocks(blocks, {i, i + 1}, room.chrome, "block-", side);
    }
}

/// Those that are open to the room, with the letters of its cards.
void put_options(const Room& room)
{
    const auto* vote = classroom::vote_here(room.course, room.session);
    const auto options = classroom::options_here(room.course, room.session);
    for (std::size_t i = 0; i < options.size(); ++i) {
        Item item = paragraph("option-" + options[i]->id, options[i]->label.value, Look::Choice);
        item.badge = classroom::letter(i);
        if (vote)
            item.value = counted(*vote, options[i]->id);
        room.screen.right.push_back(std::move(item));
    }
}

/// Where too few voted to say how, that they did.
void put_votes_cast(const Room& room)
{
    const auto* vote = classroom::vote_here(room.course, room.session);
    if (vote && vote->rounds.back().shown && !vote->rounds.back().split)
        room.screen.right.push_back(paragraph("votes",
            vote->rounds.size() > 1 && vote->rounds.front().split
                ? "These are the first votes. The second ones are counted, and too few to show."
                : "The votes are counted.",
            Look::Large));
}

void put_question(const Room& room)
{
    const auto ask = std::find_if(room.page.asks.begin(), room.page.asks.end(),
        [](const play::PageAsk& one) { return one.kind == Asked::Choose; });
    room.screen.right.push_back(heading("title", std::string(ask->prompt)));
    put_options(room);
    put_votes_cast(room);
}

/// Of what followed, the part that is shown: the rest is left out, and so is what could be pressed.
void put_followed(const Room& room, classroom::Part part)
{
    play::PageOutcome shown = *room.page.outcome;
    if (part != classroom::Part::Result) {
        shown.because = {};
        shown.results.clear();
    }
    if (part != classroom::Part::Sides)
        shown.views.clear();
    if (part != classroom::Part::Known) {
        shown.evidence.clear();
        shown.telling.clear();
        shown.shared_title = {};
        shown.shared_evidence.clear();
        shown.shared_telling.clear();
    }
    room.screen.right.push_back(paragraph("chosen", std::string(shown.label), Look::Strong));
    put_outcome(shown, room.chrome, "", room.screen.right);
    std::erase_if(room.screen.right, [](const Item& item) { return takes_focus(item); });
}

/// What a learner would answer alone is talked about; who somebody is, and where, is asked of nobody here.
void put_prompts(const Room& room)
{
    for (const auto& ask : room.page.asks) {
        const std::string id = "ask-" + std::string(ask.id);
        if (ask.kind == Asked::Role || ask.kind == Asked::Nation || ask.prompt.empty())
            continue;
        room.screen.right.push_back(paragraph(id, std::string(ask.prompt), Look::Think));
        for (std::size_t i = 0; i < ask.items.size(); ++i)
            room.screen.right.push_back(paragraph(id + "-" + std::to_string(i + 1), std::string(ask.items[i].text)));
    }
}

void put_whole(const Room& room)
{
    auto& out = room.screen.right;
    if (room.page.content_note) {
        out.push_back(heading("title", "Before you go on"));
        out.push_back(paragraph("content-note", std::string(room.page.content_note->text), Look::Note));
        return;
    }
    out.push_back(heading("title", std::string(room.page.title)));
    if (!room.page.you.empty())
        out.push_back(paragraph("you", std::string(room.page.you), Look::Large));
    put_story(room);
    put_prompts(room);
}

std::string way_to_talk(const course::Discuss& discuss)
{
    if (discuss.as == "pairs")
        return "Talk in pairs";
    if (discuss.as == "corners")
        return "Go to your corner";
    return discuss.as == "silence" ? "A moment of quiet" : "Talk together";
}

/// While the room talks: how, and for how long.
void put_talk(const Room& room, Seconds now)
{
    const auto& timer = room.session.timer;
    const auto all = classroom::discussions(room.course, room.session.room.play);
    if (all.empty() || !timer.since)
        return;
    const auto* one = classroom::timed(all);
    const auto left = classroom::left(timer, now);
    const std::string time = left.count() > 0 ? on_the_clock(left) : "Time to come back";
    room.screen.right.push_back(paragraph("talk", way_to_talk(one ? *one : *all.front()) + " · " + time, Look::Large));
}

void put_part(const Room& room, classroom::Part part)
{
    switch (part) {
    case classroom::Part::Story:
        return put_story(room);
    case classroom::Part::Question:
        return put_question(room);
    case classroom::Part::Whole:
        return put_whole(room);
    default:
        return put_followed(room, part);
    }
}

/// What happened and how it was for each, without the evidence: two of them have to fit.
void put_path(const play::PageOutcome& outcome, const Chrome& chrome, const std::string& prefix, std::vector<Item>& out)
{
    play::PageOutcome shown = outcome;
    shown.evidence.clear();
    shown.telling.clear();
    shown.shared_title = {};
    shown.shared_evidence.clear();
    shown.shared_telling.clear();
    out.push_back(paragraph(prefix + "chosen", std::string(shown.label), Look::Strong));
    put_outcome(shown, chrome, prefix, out);
    std::erase_if(out, [](const Item& item) { return takes_focus(item); });
}

void put_list(const std::string& id, const std::vector<std::string>& lines, std::vector<Item>& out)
{
    for (std::size_t i = 0; i < lines.size(); ++i)
        out.push_back(paragraph(id + std::to_string(i + 1), lines[i], Look::Think));
}

} // namespace

Result<Screen> audience_beside_screen(
    const course::Course& course, const classroom::Session& session, std::string_view option, const Chrome& chrome)
{
    const auto other = classroom::beside(course, session, option);
    if (!other)
        return other.error();
    Screen screen = for_room(chrome, "beside " + std::string(option));
    screen.language = course.language;
    screen.left_share = 0.5;
    const auto here = play::page(course, session.room.play), there = play::page(course, other.value());
    if (!here.outcome || !there.outcome)
        return Error{ErrorCode::Refused, "Two paths can be seen side by side once the room has taken one of them."};
    put_path(*here.outcome, chrome, "one-", screen.left);
    put_path(*there.outcome, chrome, "other-", screen.right);
    return screen;
}

Screen audience_welcome_screen(const Chrome& chrome)
{
    Screen screen = for_room(chrome, "welcome");
    screen.right
        = {heading("title", chrome.course_title), paragraph("welcome", "Welcome. We begin soon.", Look::Large)};
    return screen;
}

Screen audience_join_screen(const Chrome& chrome, const PhoneWay& way)
{
    Screen screen = for_room(chrome, "join");
    Item code = paragraph("squares", "A square code for phones: " + way.url, Look::Squares);
    code.role = Role::Picture;
    code.value = way.squares;
    screen.left.push_back(std::move(code));
    screen.right = {heading("title", "Vote with your phone"), paragraph("camera", "Point its camera at the square."),
        paragraph("or", "Or type this address:"), paragraph("url", way.url, Look::Strong),
        paragraph("letters", "The five letters are"), heading("code", way.code, 2),
        paragraph("hands", "No phone? Raise your hand.", Look::Small)};
    screen.left_share = 0.45;
    return screen;
}

Screen audience_thanks_screen(const Chrome& chrome)
{
    Screen screen = for_room(chrome, "thanks");
    screen.right = {heading("title", "Thank you"), paragraph("over", "That is the end of our class.", Look::Large)};
    return screen;
}

void put_phone_way(const PhoneWay& way, Screen& screen)
{
    screen.right.push_back(paragraph("phone-way", "On your phone: " + way.url + " · *" + way.code + "*"));
}

Screen audience_notes_screen(const classroom::Session& session, const Chrome& chrome)
{
    Screen screen = for_room(chrome, "notes " + std::to_string(session.notes.size() + session.parked.size()));
    screen.right.push_back(heading("title", "What we say"));
    put_list("note-", session.notes, screen.right);
    if (!session.parked.empty())
        screen.right.push_back(heading("later", "Questions for later", 2, Look::Subtitle));
    put_list("park-", session.parked, screen.right);
    return screen;
}

Screen audience_screen(
    const course::Course& course, const classroom::Session& session, const Chrome& chrome, Seconds now)
{
    if (session.blank)
        return for_room(chrome, "blank");
    Screen screen = for_room(chrome,
        std::to_string(session.room.play.revision) + "/" + std::to_string(session.room.part) + "/"
            + std::to_string(session.aside.size())
            + (session.sheet ? "/sheet " + std::to_string(session.sheet->line) : ""));
    screen.language = course.language;
    if (session.sheet) {
        put_sheet(course, session, screen);
        return screen;
    }
    const auto page = play::page(course, session.room.play);
    const Room room{course, session, chrome, page, screen};
    put_part(room, classroom::shown_part(course, session));
    put_talk(room, now);
    return screen;
}

} // namespace vignette::present
