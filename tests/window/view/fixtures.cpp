#include "tests/window/view/fixtures.hpp"

namespace vignette::window::tests {

using present::Item;
using present::Look;
using present::Role;
using present::Screen;

Context plain_context(int text_percent)
{
    Context context;
    context.text = static_cast<float>(text_percent) / 100;
    context.advance = [](const TextStyle& style, char32_t, char32_t next) {
        return next == '\n' ? 0 : style.size * (style.weight == Weight::Regular ? 0.5f : 0.6f);
    };
    context.aspect = [](const present::PictureRef&) { return 0.5625f; };
    return context;
}

Item item(std::string id, Role role, Look look, std::string text)
{
    Item out;
    out.id = std::move(id);
    out.role = role;
    out.look = look;
    out.text = std::move(text);
    return out;
}

Item keyed(Item item, std::string key)
{
    item.key = std::move(key);
    return item;
}

namespace {

Item labelled(Item item, std::string label, std::string badge = "")
{
    item.label = std::move(label);
    item.badge = std::move(badge);
    return item;
}

Item button(std::string id, Look look, std::string text, std::string key = "")
{
    return keyed(item(std::move(id), Role::Button, look, std::move(text)), std::move(key));
}

Item option(int number, std::string text)
{
    Item out = keyed(
        item("option-" + std::to_string(number), Role::Option, Look::Choice, std::move(text)), std::to_string(number));
    out.position = number;
    out.count = 3;
    return out;
}

Item track()
{
    Item out = item("track", Role::Progress, Look::Track, "Scene 3 · about 6 minutes left");
    out.progress = 0.35;
    return out;
}

void put_bars(Screen& screen)
{
    screen.top_left = {item("where", Role::Heading, Look::Strong, "Ten to five"),
        item("course", Role::Paragraph, Look::Small, "Introduction to Dementia Care · unit 6 of 8")};
    screen.top_right = {button("aloud", Look::Chip, "Read aloud", "F5"),
        button("text", Look::Chip, "Text and colours", "F6"), button("lock", Look::Chip, "*Grace O.* Lock", "F9")};
    screen.bottom_left = {button("back", Look::Secondary, "Back", "Backspace"), track()};
    screen.bottom_right
        = {button("helplines", Look::Quiet, "Helplines", "F8"), button("break", Look::Quiet, "Take a break", "Esc")};
}

Item card(const std::string& id, std::string title)
{
    Item out = item(id, Role::Group, Look::Card, "");
    out.children = {item(id + "-picture", Role::Picture, Look::Plain, ""),
        button(id + "-open", Look::Subtitle, std::move(title)),
        item(id + "-length", Role::Paragraph, Look::Small, "8 units of 8 to 15 minutes · for every role"), track()};
    out.children.back().id = id + "-track";
    return out;
}

Item rating()
{
    Item out = item("rating", Role::Rating, Look::Plain, "How sure do you feel about answering a feeling first?");
    for (const char* words : {"Not at all sure", "A little", "Fairly sure", "Sure", "Very sure"}) {
        out.children.push_back(
            item("point-" + std::to_string(out.children.size() + 1), Role::Radio, Look::Plain, words));
        out.children.back().position = static_cast<int>(out.children.size());
        out.children.back().count = 5;
    }
    out.children[2].checked = true;
    return out;
}

Item row(const std::string& id, std::initializer_list<const char*> cells)
{
    Item out = item(id, Role::Row, Look::Plain, "");
    for (const char* text : cells)
        out.children.push_back(item(id + "-" + std::to_string(out.children.size() + 1), Role::Cell, Look::Plain, text));
    return out;
}

} // namespace

Item table()
{
    Item out = item("table", Role::Table, Look::Plain, "Who is where");
    out.children = {row("names", {"Name", "Dementia care", "Witness support", "When"}),
        row("ada", {"Ada Osei", "Done 3 November 2026", "Due by 1 December 2026", "Today"}),
        row("bo", {"Bo", "Expired in January", "", "Yesterday"}),
        row("siobhan", {"Siobhán O’Brien-Fitzgerald", "Not yet", "Under way since the beginning of last month", ""})};
    out.children[0].look = Look::Strong;
    out.children[1].children[1].tone = present::Tone::Good;
    out.children[1].children[2].tone = present::Tone::Soon;
    out.children[2].children[1].tone = present::Tone::Late;
    out.children[3].children[1].tone = present::Tone::Quiet;
    return out;
}

Screen scene()
{
    Screen screen;
    screen.title = "Ten to five";
    screen.place = "scene";
    screen.focus = "option-1";
    put_bars(screen);
    screen.left = {item("picture", Role::Picture, Look::Plain, "Amina pulls the handle of the front door."),
        item("telling", Role::Paragraph, Look::Plain,
            "You find Amina at the front door in her coat. She is pulling the handle and breathing fast."),
        labelled(
            item("speech", Role::Paragraph, Look::Speech, "“I have to go. My mother will be worried.”"), "Amina Khan")};
    screen.right = {item("question", Role::Heading, Look::Title, "What do you do first?"),
        option(1, "Stand beside her, use her name, and ask about her mother."),
        option(2, "Tell her gently that her mother died many years ago."),
        option(3, "Say you will be back in a minute, and carry on with the tea trolley."),
        item("note", Role::Paragraph, Look::Small, "There is no mark. You can come back and try another way.")};
    return screen;
}

Screen outcome()
{
    Screen screen;
    screen.place = "outcome";
    screen.left_share = 0.36;
    put_bars(screen);
    screen.left = {item("chose", Role::Paragraph, Look::Small, "You chose"),
        item("chosen", Role::Paragraph, Look::Strong, "Tell her gently that her mother died many years ago.")};
    screen.right = {item("result", Role::Paragraph, Look::Large,
                        "She stares at you. Then she cries out, and pulls the door harder than before."),
        labelled(
            item("view-1", Role::Paragraph, Look::View, "“Nobody told me. When? Why was I not there?”"), "Amina", "A"),
        labelled(item("view-2", Role::Paragraph, Look::View, "You wanted to be honest with her, and that matters."),
            "A colleague", "C"),
        labelled(
            item("known", Role::Paragraph, Look::Evidence, "Feelings often outlast the memory of what caused them."),
            "What is known", "E")};
    screen.right.back().footer = "Source F52";
    screen.bottom_right.push_back(button("continue", Look::Primary, "Carry on", "Enter"));
    screen.primary = screen.focus = "continue";
    return screen;
}

Screen home()
{
    Screen screen;
    screen.place = "home";
    screen.top_left = {item("name", Role::Paragraph, Look::Strong, "*Vignette*")};
    screen.top_right = {button("text", Look::Chip, "Text and colours", "F6")};
    Item hero = item("hero", Role::Group, Look::Hero, "");
    hero.children = {item("hero-label", Role::Paragraph, Look::Small, "Carry on where you were"),
        item("hero-title", Role::Heading, Look::Subtitle, "Ten past three"),
        item("hero-text", Role::Paragraph, Look::Plain,
            "You had just asked Siobhán about her boys. About 6 minutes left."),
        button("carry-on", Look::Primary, "Carry on", "Enter")};
    screen.right = {item("title", Role::Heading, Look::Title, "Good afternoon, Grace"), hero,
        card("dementia", "Introduction to Dementia Care"), card("witness", "Witness Support Preparation"),
        card("practice", "Practice learning 2")};
    screen.primary = screen.focus = "carry-on";
    screen.bottom_right = {button("quit", Look::Quiet, "Close", "Esc")};
    return screen;
}

Screen everything()
{
    Screen screen;
    screen.place = "everything";
    put_bars(screen);
    screen.top_left.insert(screen.top_left.begin(), button("leave", Look::Leave, "Leave this page"));
    Item box
        = labelled(item("box", Role::TextBox, Look::Plain, ""), "What will you do differently on your next shift?");
    box.lines = 4;
    box.footer = "Kept · only you can read this";
    Item fold = button("fold", Look::Plain, "Where this comes from");
    fold.folds = true;
    Item list = item("list", Role::List, Look::Plain, "Three things that help");
    list.children = {
        item("list-1", Role::Paragraph, Look::Plain, "Her name"), item("list-2", Role::Paragraph, Look::Plain, "Time")};
    Item locked = option(4, "Ask the night team");
    locked.disabled = true;
    locked.footer = "You can choose this when you have read the care plan.";
    screen.right = {item("title", Role::Heading, Look::Title, "Looking back"), box, rating(),
        item("tick-1", Role::Check, Look::Plain, "I looked at the care plan"),
        item("tick-2", Role::Check, Look::Plain,
            "I asked the family what calms her, and wrote it where every colleague finds it"),
        labelled(item("practice", Role::Paragraph, Look::Practice, "Find out where the life story book is kept."),
            "In your home, do this"),
        item("content-note", Role::Paragraph, Look::Note, "The next scene speaks about a death in the family."),
        item("sign", Role::Paragraph, Look::Sign, "Please keep this door closed"),
        item("think", Role::Paragraph, Look::Think, "What would you want to hear, if it were your mother?"), list,
        table(), fold, locked, item("status", Role::Status, Look::Small, "Kept · only you can read this")};
    screen.bottom_right.push_back(button("continue", Look::Primary, "Carry on", "Enter"));
    screen.primary = "continue";
    return screen;
}

} // namespace vignette::window::tests
