#include "engine/present/author_panel.hpp"

#include "engine/core/text.hpp"
#include "engine/present/make.hpp"

#include <algorithm>

namespace vignette::present {

namespace {

Intent author(std::string deed)
{
    return on(Command::Kind::Author, std::move(deed));
}

Item line(std::string id, std::string text, Look look = Look::Small)
{
    return paragraph(std::move(id), std::move(text), look);
}

/// A fold of the panel's own, and whether it is open.
bool put_fold(const AuthorPanel& panel, const std::string& id, std::string text, std::vector<Item>& out)
{
    Item item = fold("author-" + id, std::move(text), panel.open.contains(id));
    item.intent = author("fold:" + id);
    out.push_back(std::move(item));
    return panel.open.contains(id);
}

std::string in_order(std::size_t number)
{
    return std::to_string(number);
}

void put_findings(const AuthorPanel& panel, std::vector<Item>& out)
{
    for (std::size_t i = 0; i < panel.findings.size(); ++i) {
        const auto& finding = panel.findings[i];
        Item item = line("author-finding-" + in_order(i), finding.text, Look::Note);
        item.label = finding.place.empty() ? finding.kind : finding.place + " · " + finding.kind;
        out.push_back(std::move(item));
    }
}

std::string standing(const AuthorPanel& panel)
{
    const auto problems = static_cast<unsigned>(panel.findings.size());
    if (!panel.sound)
        return "This is the course as it last was sound. " + count_of(problems, "thing") + " to mend:";
    return problems == 0 ? "This is the course as it is saved. Nothing to mend."
                         : "This is the course as it is saved. " + count_of(problems, "thing") + " to look at:";
}

void put_standing(const AuthorPanel& panel, std::vector<Item>& out)
{
    out.push_back(heading("author-title", panel.course, 2, Look::Subtitle));
    Item status = line("author-standing", standing(panel), Look::Strong);
    status.role = Role::Status;
    out.push_back(std::move(status));
    put_message(out, "author-message", panel.message);
    put_findings(panel, out);
}

void put_where(const AuthorPanel& panel, std::vector<Item>& out)
{
    out.push_back(line("author-where", panel.scene.empty() ? "No scene yet" : "Scene *" + panel.scene + "*"));
    if (!panel.place.empty())
        out.push_back(line("author-place", panel.place));
    out.push_back(button("author-scenes", "Go to a scene", Look::Secondary, author("scenes"), "F3"));
    out.push_back(button("author-map", "Map of the course", Look::Secondary, author("map"), "F4"));
    out.push_back(button("author-again", "This unit from its start", Look::Secondary, author("again")));
    out.push_back(button("author-load", "Load it again", Look::Plain, author("load"), "F5"));
}

/// A press gives a variable its next value, so that every place can be tried without playing there.
void put_values(const AuthorPanel& panel, std::vector<Item>& out)
{
    if (panel.values.empty() || !put_fold(panel, "memory", "What the course remembers", out))
        return;
    for (const auto& value : panel.values) {
        const std::string id = "author-value-" + value.name;
        const std::string text = value.name + " is *" + value.now + "*";
        if (!value.settable) {
            out.push_back(line(id, text));
            continue;
        }
        Item item = button(id, text, Look::Plain, author("next:" + value.name));
        item.footer = value.could + " · press for the next";
        out.push_back(std::move(item));
    }
}

void put_locked(const AuthorPanel& panel, std::vector<Item>& out)
{
    for (std::size_t i = 0; i < panel.locked.size(); ++i) {
        const auto& locked = panel.locked[i];
        Item item = line("author-locked-" + in_order(i), locked.label, Look::Think);
        item.footer = "Not offered now. It needs: " + locked.needs + ". But " + locked.now + ".";
        out.push_back(std::move(item));
    }
}

/// At the button, where the author looks. What has gone well has not the colour of a problem.
void put_plan_message(const AuthorPanel& panel, std::vector<Item>& out)
{
    put_message(out, "author-plan-message", panel.plan_message);
    if (!panel.plan_message.empty() && panel.plan_saved)
        out.back().look = Look::Think;
}

void put_plan(const AuthorPanel& panel, std::vector<Item>& out)
{
    if (!panel.recording) {
        put_plan_message(panel, out);
        out.push_back(button("author-record", "Record what I do as a plan", Look::Secondary, author("record")));
        return;
    }
    Item list;
    list.id = "author-steps";
    list.role = Role::List;
    for (std::size_t i = 0; i < panel.steps.size(); ++i)
        list.children.push_back(line("author-step-" + in_order(i), panel.steps[i]));
    out.push_back(line("author-recording",
        "Recording, from the start of this unit: " + count_of(static_cast<unsigned>(panel.steps.size()), "step") + ".",
        Look::Strong));
    if (!list.children.empty())
        out.push_back(std::move(list));
    out.push_back(text_box("author-plan-name", "What does this way show?", 1, "", panel.plan_name));
    out.back().enter = "author-save-plan"; // Not the page's own way on, which would be recorded as well.
    put_plan_message(panel, out);
    out.push_back(button("author-save-plan", "Save it as a plan", Look::Secondary, author("save-plan")));
    out.push_back(button("author-drop-plan", "Do not keep it", Look::Plain, author("drop-plan")));
}

void put_spoken(const AuthorPanel& panel, const std::vector<std::string>& spoken, std::vector<Item>& out)
{
    if (!put_fold(panel, "spoken", "What is read aloud", out))
        return;
    for (std::size_t i = 0; i < spoken.size(); ++i)
        out.push_back(line("author-spoken-" + in_order(i), spoken[i]));
}

std::string_view word_for(Role role)
{
    switch (role) {
    case Role::Heading:
        return "heading";
    case Role::Picture:
        return "picture";
    case Role::Button:
        return "button";
    case Role::Option:
        return "option";
    case Role::Check:
        return "check box";
    case Role::Radio:
        return "radio button";
    case Role::Rating:
        return "group";
    case Role::TextBox:
        return "box to write in";
    case Role::Progress:
        return "progress";
    default:
        return "";
    }
}

/// What an item adds to its name.
std::string more_of(const Item& item)
{
    std::string out;
    if (item.count > 0)
        out += ", " + std::to_string(item.position) + " of " + std::to_string(item.count);
    if (item.disabled)
        out += ", not to be chosen now";
    if (item.checked)
        out += ", chosen";
    if (item.folds)
        out += item.expanded ? ", open" : ", closed";
    for (const auto* more : {&item.description, &item.footer}) {
        if (!more->empty())
            out += ". " + plain(*more);
    }
    return out;
}

} // namespace

std::vector<std::string> spoken_lines(const Screen& screen)
{
    std::vector<std::string> out;
    for (const auto* item : in_reading_order(screen)) {
        const std::string name = spoken_name(*item);
        if (name.empty())
            continue;
        const std::string word(word_for(item->role));
        out.push_back((word.empty() ? "" : word + ": ") + name + more_of(*item));
    }
    return out;
}

void put_author_panel(const AuthorPanel& panel, Screen& screen)
{
    const auto spoken = panel.open.contains("spoken") ? spoken_lines(screen) : std::vector<std::string>{};
    auto& out = screen.aside;
    put_standing(panel, out);
    if (!panel.playing)
        return;
    if (panel.recording) // In sight for as long as it goes on.
        put_plan(panel, out);
    put_where(panel, out);
    put_locked(panel, out);
    put_values(panel, out);
    if (!panel.recording)
        put_plan(panel, out);
    put_spoken(panel, spoken, out);
}

Screen author_problems_screen(const AuthorPanel& panel)
{
    Screen screen = own_page("author problems", "This course cannot be shown yet");
    screen.right.push_back(paragraph(
        "author-how", "Mend what is listed below and save the file. The course comes up by itself.", Look::Large));
    put_findings(panel, screen.right);
    return screen;
}

Screen author_scenes_screen(const AuthorPanel& panel)
{
    Screen screen = own_page("author scenes", "Go to a scene");
    screen.over = true;
    put_name(screen, panel.course);
    screen.right.push_back(text_box("author-search", "Part of its id or title", 1, "", panel.search));
    screen.right.push_back(button("author-find", "Show only these", Look::Secondary, author("find"), "Enter"));
    screen.primary = "author-find";
    screen.letters_go_to = screen.focus = "author-search";
    for (std::size_t u = 0; u < panel.units.size(); ++u) {
        screen.right.push_back(heading("author-unit-" + in_order(u), panel.units[u].title, 2, Look::Subtitle));
        for (const auto& scene : panel.units[u].scenes) {
            if (!text::holds(scene.id, panel.search) && !text::holds(scene.title, panel.search))
                continue;
            Item item = button("author-scene-" + scene.id, scene.title.empty() ? scene.id : scene.title, Look::Plain,
                author("to:" + scene.id));
            item.footer = scene.title.empty() ? "" : scene.id;
            screen.right.push_back(std::move(item));
        }
    }
    screen.bottom_left.push_back(button("author-close", "Back to the page", Look::Secondary, author("close"), "Esc"));
    return screen;
}

} // namespace vignette::present
