#include "engine/present/page_screen.hpp"

#include "engine/present/leaving.hpp"
#include "engine/present/make.hpp"
#include "engine/present/page_blocks.hpp"

#include <algorithm>

namespace vignette::present {

namespace {

using play::Action;
using play::Page;
using play::Stage;

std::string minutes(unsigned count)
{
    return count_of(count, "minute");
}

std::string progress_words(const Page& page)
{
    if (page.progress.minutes_left == 0)
        return "The end of this unit";
    if (page.progress.scenes_seen == 0)
        return "About " + minutes(page.progress.minutes_left);
    return "Scene " + std::to_string(page.progress.scenes_seen) + " · about " + minutes(page.progress.minutes_left)
        + " left";
}

bool has(const Page& page, play::PageAsk::Kind kind)
{
    return std::any_of(page.asks.begin(), page.asks.end(), [&](const auto& ask) { return ask.kind == kind; });
}

std::string unit_of_units(const Page& page)
{
    return "unit " + std::to_string(page.progress.unit) + " of " + std::to_string(page.progress.units);
}

/// Whether the page itself has no room for its title: a question and its options, or what came of one.
bool is_titled_above(const Page& page)
{
    return !page.resting && (page.outcome || has(page, play::PageAsk::Kind::Choose));
}

/// "The front desk · Introduction to Dementia Care · unit 1 of 8".
std::string beside_the_title(const Page& page, const Chrome& chrome)
{
    return (page.place.empty() ? "" : std::string(page.place) + " · ") + chrome.course_title + " · "
        + unit_of_units(page);
}

void put_top(const Page& page, const Chrome& chrome, Screen& screen)
{
    if (chrome.leave_button) { // A scene's name could harm whoever is seen reading it.
        put_leave_button(screen);
        screen.top_left.push_back(paragraph("where", chrome.course_title, Look::Strong));
        screen.top_left.push_back(paragraph("where-course", unit_of_units(page), Look::Small));
    } else {
        const bool in_scene = !page.scene.empty() && !page.content_note; // What a note warns of is not named yet.
        const auto title = std::string(in_scene ? page.title : page.unit_title);
        screen.top_left.push_back(
            is_titled_above(page) ? heading("where", title, 1, Look::Strong) : paragraph("where", title, Look::Strong));
        screen.top_left.push_back(paragraph("where-course", beside_the_title(page, chrome), Look::Small));
    }
    put_top_right(screen, chrome.learner);
}

void put_bottom(const Page& page, Screen& screen)
{
    if (page.can_try_again)
        screen.bottom_left.push_back(
            button("try-again", "Try another way", Look::Secondary, on(Action::TryAgain), "Backspace"));
    else if (page.can_go_back && !page.resting)
        screen.bottom_left.push_back(button("back", "Back", Look::Secondary, on(Action::Back), "Backspace"));
    Item track;
    track.id = "track";
    track.role = Role::Progress;
    track.look = Look::Track;
    track.progress = page.progress.done;
    track.text = progress_words(page);
    screen.bottom_left.push_back(std::move(track));
    screen.bottom_right.push_back(
        button("helplines", "Useful numbers", Look::Quiet, on(Command::Kind::Helplines), "F8"));
    if (!page.resting)
        screen.bottom_right.push_back(button("break", "Take a break", Look::Quiet, on(Action::Leave), "Esc"));
}

void put_summary(const Page& page, const Chrome& chrome, std::vector<Item>& out)
{
    if (page.summary.empty())
        return;
    const bool open = chrome.open_folds.contains("summary");
    out.push_back(fold("summary", page.stage == Stage::Opening ? "Read a summary instead" : "Read the summary", open));
    if (!open)
        return;
    out.push_back(paragraph("summary-text", std::string(page.summary)));
    if (page.can_skip)
        out.push_back(button(
            "read-instead", "I have read the summary. That is enough for me.", Look::Secondary, on(Action::Skip)));
}

void put_emblems(const Page& page, const Chrome& chrome, Screen& screen)
{
    for (const auto& emblem : page.emblems) {
        std::string alt(emblem.alt);
        for (const auto& word : emblem.words)
            alt += (alt.ends_with('.') || alt.empty() ? " " : ", ") + std::string(word);
        Item item = picture("emblem-" + std::string(emblem.path), chrome, emblem.path, alt, emblem.parts);
        item.look = Look::Emblem;
        screen.left.push_back(std::move(item));
    }
}

void put_took_part(const Chrome& chrome, std::vector<Item>& out)
{
    out.push_back(
        button("took-part", "I have finished with this course", Look::Secondary, on(Command::Kind::TookPart)));
    out.push_back(paragraph("took-part-keeps",
        "Then the site can see your name, “" + chrome.course_title + "” and this month. Nothing else.", Look::Small));
}

/// Where the learner is not in the middle of something.
void put_reading(const Chrome& chrome, Screen& screen)
{
    if (chrome.has_reading)
        screen.bottom_left.push_back(button("read", "To read and keep", Look::Quiet, on(Command::Kind::Read),
            chrome.previewed ? "" : "F4")); // The author's notes have that key.
}

/// In full where a course begins; after that one line says it, and opens.
void put_way_out(const Page& page, const Chrome& chrome, std::vector<Item>& out)
{
    const bool open = page.progress.unit <= 1 || chrome.trying_to_leave || chrome.open_folds.contains("way-out");
    if (page.progress.unit > 1)
        out.push_back(fold("way-out", "A quick way out of this page", open));
    if (open)
        put_about_leaving(chrome, out);
}

void opening(const Page& page, const Chrome& chrome, Screen& screen)
{
    auto& out = screen.right;
    out.push_back(heading("title", std::string(page.title)));
    out.push_back(paragraph("length",
        "About " + minutes(page.progress.minutes_left)
            + (chrome.kept ? ". You can stop at any time and carry on later."
                           : ". You can stop at any time. Where you are is not kept."),
        Look::Small));
    if (!page.you.empty())
        out.push_back(paragraph("you", std::string(page.you), Look::Large));
    if (chrome.leave_button)
        put_way_out(page, chrome, out);
    put_summary(page, chrome, out);
    put_asks(page, chrome, out);
    if (chrome.units_only)
        put_took_part(chrome, out);
    put_reading(chrome, screen);
    put_main(screen, "continue", "Start", on(Action::Continue));
}

void warning(const Page& page, Screen& screen)
{
    auto& out = screen.right;
    out.push_back(heading("title", "Before you go on"));
    Item note = paragraph("content-note", std::string(page.content_note->text), Look::Note);
    note.label = "About the next part";
    out.push_back(std::move(note));
    out.push_back(paragraph("way-round", "You can skip it. You lose nothing, and nobody is told.", Look::Small));
    if (page.can_skip) // As near as the way on, whatever the size of the text.
        screen.bottom_right.push_back(button("skip", "Skip this part", Look::Secondary, on(Action::Skip), "S"));
    put_main(screen, "continue", "Continue", on(Action::Continue));
}

/// A page that is one easy-read card and nothing else: one idea, its picture beside it, in large type.
bool is_one_card(const Page& page)
{
    return page.blocks.size() == 1 && page.blocks.front().kind == course::Line::Kind::Card
        && !page.blocks.front().path.empty() && page.asks.size() == 1 && !has(page, play::PageAsk::Kind::Choose);
}

void one_card(const Page& page, const Chrome& chrome, Screen& screen)
{
    const auto& card = page.blocks.front();
    screen.left.push_back(picture("block-1-picture", chrome, card.path, card.alt, {}));
    screen.right.push_back(heading("title", std::string(page.title), 1, Look::Strong));
    screen.right.push_back(paragraph("block-1", std::string(card.text), Look::Line));
}

void put_print(const Page& page, Screen& screen)
{
    if (!page.printable.empty())
        screen.bottom_left.push_back(
            button("print", "A copy to print", Look::Secondary, on(Command::Kind::PrintPage), "F7"));
}

/// The picture and the telling at the left, what is asked at the right; one column where there is no choice.
void put_told(const Page& page, const Chrome& chrome, Screen& screen)
{
    const bool choosing = has(page, play::PageAsk::Kind::Choose);
    const bool pictured = std::any_of(
        page.blocks.begin(), page.blocks.end(), [](const auto& b) { return b.kind == course::Line::Kind::Image; });
    const bool asking = page.asks.size() > 1;
    auto& tells = (choosing || (pictured && asking)) ? screen.left : screen.right;
    put_blocks(page.blocks, {0, told_first(page)}, chrome, "block-", tells);
    if (!choosing || chrome.leave_button) // Above it, the course has its neutral name.
        tells.insert(
            tells.begin() + (pictured && &tells == &screen.left ? 1 : 0), heading("title", std::string(page.title)));
    put_asks(page, chrome, screen.right);
}

void telling(const Page& page, const Chrome& chrome, Screen& screen)
{
    put_print(page, screen);
    is_one_card(page) ? one_card(page, chrome, screen) : put_told(page, chrome, screen);
    put_emblems(page, chrome, screen);
    if (has(page, play::PageAsk::Kind::End)) {
        put_summary(page, chrome, screen.right);
        put_main(screen, "continue", "Finish", on(Action::Continue));
    } else if (!has(page, play::PageAsk::Kind::Choose)) {
        put_main(screen, "continue", "Carry on", on(Action::Continue));
    }
}

/// Of a list of tasks one is chosen, and nothing happens to anybody.
std::string after_choosing(const Page& page)
{
    return page.outcome->views.empty() ? "What follows" : "What happened";
}

void outcome(const Page& page, const Chrome& chrome, Screen& screen)
{
    screen.left_share = 0.36;
    screen.left_last = true;
    put_blocks(page.blocks, chrome, "block-", screen.left);
    screen.left.push_back(paragraph("you-chose", "You chose", Look::Small));
    screen.left.push_back(paragraph("chosen", std::string(page.outcome->label), Look::Strong));
    put_emblems(page, chrome, screen);
    if (chrome.leave_button) // Where the bar above does not name the scene.
        screen.right.push_back(heading("title", after_choosing(page), 1, Look::Strong));
    put_outcome(*page.outcome, chrome, "", screen.right);
    if (!page.others.empty())
        screen.right.push_back(paragraph("others", "What you did not choose", Look::Strong));
    for (const auto& other : page.others) {
        const std::string id = "other-" + std::string(other.option);
        const bool open = chrome.open_folds.contains(id);
        screen.right.push_back(fold(id, std::string(other.label), open));
        if (open)
            put_outcome(other, chrome, id + "-", screen.right);
    }
    put_main(screen, "continue", "Carry on", on(Action::Continue));
}

std::string what_is_kept(const Chrome& chrome)
{
    if (chrome.units_only)
        return "Nothing that you did in it is kept. Only you can see which units you have finished.";
    if (!chrome.kept)
        return "Nothing of this is kept.";
    return std::string("It is kept that you took part, and when. ")
        + (chrome.timed ? "At the end of the course, it is kept how many minutes it took. " : "")
        + "You cannot pass or fail here.";
}

std::string way_out(const Chrome& chrome)
{
    return chrome.previewed ? "Go to a scene" : "To the courses";
}

std::string where_it_stays(const Chrome& chrome)
{
    if (chrome.kept)
        return "Your place is kept. You can carry on from here whenever you like.";
    if (chrome.units_only)
        return "You can carry on from here for as long as you are signed in. It is kept nowhere.";
    return chrome.previewed
        ? "You can carry on from here. A preview keeps nothing."
        : "You can carry on from here. Nothing is kept if you go to the courses or close the window.";
}

void last(const Page& page, const Chrome& chrome, Screen& screen)
{
    auto& out = screen.right;
    out.push_back(heading("title",
        page.stage == Stage::Closed ? "You have come to the end of this course" : "That is the end of this unit"));
    out.push_back(paragraph("kept", what_is_kept(chrome)));
    put_summary(page, chrome, out);
    if (chrome.units_only)
        put_took_part(chrome, out);
    put_reading(chrome, screen);
    if (page.stage == Stage::Closed)
        put_main(screen, "home", way_out(chrome), on(Command::Kind::Home));
    else
        put_main(screen, "continue", "Finish", on(Action::Continue));
}

void rest(const Chrome& chrome, Screen& screen)
{
    screen.right.push_back(heading("title", "Take your time"));
    screen.right.push_back(paragraph("rest", where_it_stays(chrome)));
    screen.right.push_back(button("home", way_out(chrome), Look::Secondary, on(Command::Kind::Home), "Esc"));
    put_reading(chrome, screen);
    put_main(screen, "continue", "Carry on", on(Action::Continue));
}

void put_middle(const Page& page, const Chrome& chrome, Screen& screen)
{
    if (page.resting)
        return rest(chrome, screen);
    switch (page.stage) {
    case Stage::Opening:
        return opening(page, chrome, screen);
    case Stage::Warning:
        return warning(page, screen);
    case Stage::Telling:
        return telling(page, chrome, screen);
    case Stage::Outcome:
        return outcome(page, chrome, screen);
    default:
        return last(page, chrome, screen);
    }
}

/// What the keyboard has first: the first option, else the main action.
std::string first_focus(const Screen& screen)
{
    for (const auto* item : in_reading_order(screen)) {
        if (item->role == Role::Option && !item->disabled)
            return item->id;
    }
    return screen.primary;
}

/// Who types without pressing a box first means the first one; a space would press “Carry on”, and the page be gone.
std::string first_box(const Screen& screen)
{
    const auto box = std::find_if(
        screen.right.begin(), screen.right.end(), [](const Item& item) { return item.role == Role::TextBox; });
    return box == screen.right.end() ? "" : box->id;
}

} // namespace

Screen page_screen(const Page& page, const Chrome& chrome)
{
    Screen screen;
    screen.title = chrome.course_title;
    screen.language = page.language;
    screen.place = std::string(page.unit) + "/" + std::string(page.scene) + "/"
        + std::to_string(static_cast<int>(page.stage)) + (page.outcome ? "/" + std::string(page.outcome->option) : "")
        + (page.resting ? "/rest" : "") + "/"
        + (page.blocks.empty() ? std::string{} : std::string(page.blocks.front().text));
    screen.announce = page.outcome ? after_choosing(page) : std::string(page.title);
    put_top(page, chrome, screen);
    put_bottom(page, screen);
    put_middle(page, chrome, screen);
    if (!chrome.notice.empty()) {
        Item notice = paragraph("notice", chrome.notice, Look::Note);
        notice.role = Role::Status;
        screen.right.insert(screen.right.begin(), std::move(notice));
    }
    screen.focus = first_focus(screen);
    if (!has(page, play::PageAsk::Kind::Choose)) // Digits choose there.
        screen.letters_go_to = first_box(screen);
    return screen;
}

} // namespace vignette::present
