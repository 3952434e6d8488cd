#include "engine/present/make.hpp"

#include <array>
#include <charconv>

namespace vignette::present {

Item paragraph(std::string id, std::string text, Look look)
{
    Item item;
    item.id = std::move(id);
    item.text = std::move(text);
    item.look = look;
    return item;
}

Item heading(std::string id, std::string text, int level, Look look)
{
    Item item = paragraph(std::move(id), std::move(text), look);
    item.role = Role::Heading;
    item.level = level;
    return item;
}

Item button(std::string id, std::string text, Look look, Intent intent, std::string key)
{
    Item item = paragraph(std::move(id), std::move(text), look);
    item.role = Role::Button;
    item.intent = std::move(intent);
    item.key = std::move(key);
    return item;
}

Item fold(const std::string& id, std::string text, bool open)
{
    Item item = button(id, std::move(text), Look::Plain, on(Command::Kind::Fold, id));
    item.folds = true;
    item.expanded = open;
    return item;
}

Item text_box(std::string id, std::string label, int lines, std::string footer, std::string value)
{
    Item box;
    box.id = std::move(id);
    box.role = Role::TextBox;
    box.label = std::move(label);
    box.lines = lines;
    box.footer = std::move(footer);
    box.value = std::move(value);
    return box;
}

Screen own_page(std::string place, const std::string& title)
{
    Screen screen;
    screen.title = "Vignette";
    screen.language = "en-GB";
    screen.place = std::move(place);
    screen.announce = title;
    screen.right.push_back(heading("title", title));
    return screen;
}

void put_main(Screen& screen, std::string id, std::string text, Intent intent)
{
    screen.primary = id;
    screen.bottom_right.push_back(button(std::move(id), std::move(text), Look::Primary, std::move(intent), "Enter"));
}

Intent on(play::Action action)
{
    play::Event event;
    event.action = action;
    return event;
}

Intent on(play::Event event)
{
    return event;
}

Intent on(Command::Kind kind, std::string target)
{
    return Command{kind, std::move(target)};
}

Intent in_class(std::string target)
{
    return on(Command::Kind::InClass, std::move(target));
}

Item class_button(const std::string& id, std::string text, Look look, std::string key)
{
    return button(id, std::move(text), look, in_class(id), std::move(key));
}

Item class_radio(const std::string& id, std::string text, bool checked, std::string target)
{
    Item item = button(id, std::move(text), Look::Plain, in_class(std::move(target)));
    item.role = Role::Radio;
    item.checked = checked;
    return item;
}

void put_top_right(Screen& screen, const std::string& learner)
{
    screen.top_right.push_back(
        button("text-and-colours", "Text and colours", Look::Chip, on(Command::Kind::TextAndColours), "F6"));
    if (learner == site_lead)
        screen.top_right.push_back(
            button("site-out", "*Site lead*  Sign out", Look::Chip, on(Command::Kind::SiteOut), "F9"));
    else if (learner != nobody)
        screen.top_right.push_back(button("learner", learner.empty() ? "No name" : "*" + learner + "*  Lock",
            Look::Chip, on(Command::Kind::Lock), "F9"));
}

void put_name(Screen& screen, const std::string& beside)
{
    screen.top_left.push_back(paragraph("vignette", "*Vignette*", Look::Strong));
    if (!beside.empty())
        screen.top_left.push_back(paragraph("site", beside, Look::Small));
}

void put_message(std::vector<Item>& out, const std::string& id, const std::string& sentence)
{
    if (sentence.empty())
        return;
    out.push_back(paragraph(id, sentence, Look::Note));
    out.back().role = Role::Status;
}

std::string quoted(std::string_view text)
{
    const bool marked = text.find("“") != std::string_view::npos;
    if (text.empty() || marked || text.front() == '(')
        return std::string(text);
    return "“" + std::string(text) + "”";
}

std::string count_of(unsigned number, std::string_view what)
{
    return std::to_string(number) + " " + std::string(what) + (number == 1 ? "" : "s");
}

std::string on_the_clock(std::chrono::seconds time)
{
    const auto rest = time.count() % 60;
    return std::to_string(time.count() / 60) + (rest < 10 ? ":0" : ":") + std::to_string(rest);
}

std::string date_in_words(std::string_view date)
{
    constexpr std::array<std::string_view, 12> months{"January", "February", "March", "April", "May", "June", "July",
        "August", "September", "October", "November", "December"};
    unsigned month = 0, day = 0;
    const bool shaped = date.size() == 10 && date[4] == '-' && date[7] == '-';
    if (!shaped || std::from_chars(date.data() + 5, date.data() + 7, month).ptr != date.data() + 7
        || std::from_chars(date.data() + 8, date.data() + 10, day).ptr != date.data() + 10 || month < 1 || month > 12)
        return std::string(date);
    return std::to_string(day) + " " + std::string(months[month - 1]) + " " + std::string(date.substr(0, 4));
}

} // namespace vignette::present
