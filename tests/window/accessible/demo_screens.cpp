#include "tests/window/accessible/demo_screens.hpp"

#include <initializer_list>

namespace vignette::tests {

namespace {

using present::Item;
using present::Role;
using present::Screen;

Item item(std::string id, Role role, std::string text)
{
    Item out;
    out.id = std::move(id);
    out.role = role;
    out.text = std::move(text);
    return out;
}

Item heading(std::string id, std::string text, int level)
{
    Item out = item(std::move(id), Role::Heading, std::move(text));
    out.level = level;
    return out;
}

Item option(int position, std::string id, std::string text)
{
    Item out = item(std::move(id), Role::Option, std::move(text));
    out.position = position;
    out.count = 3;
    out.key = std::to_string(position);
    return out;
}

Item row(const std::string& id, std::initializer_list<const char*> cells)
{
    Item out = item(id, Role::Row, "");
    for (const char* text : cells)
        out.children.push_back(item(id + "." + std::to_string(out.children.size() + 1), Role::Cell, text));
    return out;
}

Item table()
{
    Item out = item("table", Role::Table, "Who is here");
    out.children = {row("table.names", {"Name", "Since"}), row("table.1", {"Mrs Okafor", "Four o’clock"})};
    out.children.front().look = present::Look::Strong;
    return out;
}

std::vector<Item> telling()
{
    Item speech = item("speech", Role::Paragraph, "Where is *my* mother? She was here. I must go home.");
    speech.label = "Mrs Okafor";
    Item list = item("list", Role::List, "");
    list.children = {item("list.1", Role::Paragraph, "Sit down beside her"), item("list.2", Role::Paragraph, "Wait")};
    return {item("picture", Role::Picture, "A hallway at dusk, one door ajar."), item("leaf", Role::Picture, ""),
        heading("title", "In the hallway", 1), speech, list, table()};
}

Item rating(const DemoState& state)
{
    Item out = item("rating", Role::Rating, "How sure are you?");
    for (int point = 1; point <= 3; ++point) {
        Item radio = item("rating." + std::to_string(point), Role::Radio, std::to_string(point));
        radio.position = point;
        radio.count = 3;
        radio.checked = state.rating == point;
        out.children.push_back(radio);
    }
    return out;
}

std::vector<Item> asking(const DemoState& state)
{
    Item locked = option(3, "option.lock", "Lock the door");
    locked.disabled = true;
    locked.footer = "Not open: it would hold her against her will.";
    Item alone = item("alone", Role::Check, "I am somewhere private");
    alone.checked = state.alone;
    Item box = item("box", Role::TextBox, "");
    box.label = "Your reflection";
    box.value = state.written;
    box.footer = "Only you can read this.";
    Item pin = item("pin", Role::TextBox, "");
    pin.label = "Your PIN";
    pin.secret = true;
    pin.value = state.pin;
    Item fold = item("fold", Role::Button, "Why this matters");
    fold.folds = true;
    fold.expanded = state.open;
    return {heading("question", "What do you do?", 2), option(1, "option.sit", "Sit with her"),
        option(2, "option.call", "Call a colleague"), locked, alone, rating(state), box, pin, fold,
        item("carry_on", Role::Button, "Carry on")};
}

Screen question_page(const DemoState& state)
{
    Screen out;
    out.title = "Introduction to Dementia Care";
    out.place = "hallway";
    out.announce = "In the hallway";
    out.left = telling();
    out.right = asking(state);
    out.focus = "option.sit";
    return out;
}

Screen outcome_page()
{
    Screen out;
    out.title = "Introduction to Dementia Care";
    out.place = "outcome";
    out.announce = "What happened";
    out.left = {heading("result", "She takes your hand", 1)};
    out.right = {item("again", Role::Button, "Try another way"), item("lock", Role::Button, "Sign out")};
    out.focus = "again";
    return out;
}

void put(const std::vector<Item>& items, int parent, float x, float& y, std::vector<window::Placed>& out)
{
    constexpr float row = 48, width = 560, height = 720;
    for (const auto& each : items) {
        const int self = static_cast<int>(out.size());
        out.push_back({&each, {x, y, width, row - 4}, parent, y + row > 0 && y < height});
        y += row;
        put(each.children, self, x, y, out);
    }
}

} // namespace

Screen demo_screen(const DemoState& state)
{
    Screen out = state.outcome ? outcome_page() : question_page(state);
    out.language = "en-GB";
    Item help = item("help", Role::Button, "Helplines");
    help.key = "F8";
    Item track = item("track", Role::Progress, std::to_string(state.steps) + " of 10 scenes");
    track.progress = state.steps / 10.0;
    out.top_left = {item("course", Role::Paragraph, "Introduction to Dementia Care")};
    out.bottom_left = {track, item("kept", Role::Status, state.kept)};
    out.bottom_right = {help};
    return out;
}

std::vector<window::Placed> demo_places(const Screen& screen, float scroll)
{
    std::vector<window::Placed> out;
    float top = 0, left = 48 - scroll, right = 48 - scroll, bottom = 620;
    put(screen.top_left, -1, 20, top, out);
    put(screen.left, -1, 20, left, out);
    put(screen.right, -1, 660, right, out);
    put(screen.bottom_left, -1, 20, bottom, out);
    bottom = 620;
    put(screen.bottom_right, -1, 660, bottom, out);
    return out;
}

} // namespace vignette::tests
