#include "engine/present/home_screen.hpp"
#include "engine/present/make.hpp"

#include <algorithm>

namespace vignette::present {

namespace {

Screen over(std::string place, const std::string& title, const std::string& learner)
{
    Screen screen = own_page(std::move(place), title);
    screen.over = true;
    put_name(screen);
    put_top_right(screen, learner);
    screen.bottom_right.push_back(
        button("close", "Back to where I was", Look::Primary, on(Command::Kind::Close), "Esc"));
    screen.primary = screen.focus = "close";
    return screen;
}

void add(std::string& text, std::string_view more)
{
    if (!more.empty())
        text.append(text.empty() ? "" : "\n").append(more);
}

Item helpline(const course::Helpline& line)
{
    Item item = paragraph("helpline-" + line.id, "", Look::View);
    item.label = line.name.value;
    item.badge = "☎";
    if (!line.phone.empty())
        item.text = "*" + line.phone + "*";
    add(item.text, line.how.value);
    add(item.text, line.hours.value);
    add(item.text, line.for_whom.value);
    std::string standing = line.status == "to_check" ? "This number is still to be checked." : "";
    if (!line.checked.empty())
        standing += (standing.empty() ? "Last checked " : " Last looked at ") + date_in_words(line.checked) + ".";
    item.footer = standing;
    return item;
}

template <typename List>
Item choices(std::string id, std::string question, const List& list, Command::Kind kind, const std::string& now)
{
    Item group = paragraph(std::move(id), std::move(question));
    group.role = Role::Rating;
    for (const auto& choice : list) {
        Item radio = button(group.id + "-" + choice.id, choice.text, Look::Plain, on(kind, choice.id));
        radio.role = Role::Radio;
        radio.checked = now == choice.id;
        radio.position = static_cast<int>(group.children.size()) + 1;
        radio.count = static_cast<int>(std::size(list));
        group.children.push_back(std::move(radio));
    }
    return group;
}

} // namespace

Screen helplines_screen(const std::vector<Numbers>& groups, const std::string& learner)
{
    Screen screen = over("helplines", "Useful numbers", learner);
    screen.right.push_back(
        paragraph("about", "You can ring these from any phone. This page works without the internet.", Look::Small));
    int number = 0;
    for (const auto& group : groups) {
        ++number;
        if (!group.title.empty())
            screen.right.push_back(heading("numbers-" + std::to_string(number), group.title, 2, Look::Subtitle));
        for (const auto& line : group.lines)
            screen.right.push_back(helpline(line));
    }
    if (groups.empty())
        screen.right.push_back(paragraph("none", "This course has no numbers. In an emergency, ring *999*."));
    return screen;
}

namespace {

/// What each of them is called: in class some are for the facilitator's page alone.
struct Labels {
    const char *theme = "Colours", *size = "Size of text", *face = "Letters";
};

Screen settings_page(const Settings& settings, const std::string& learner, const Labels& labels)
{
    using Kind = Command::Kind;
    Screen screen = over("text-and-colours", "Text and colours", learner);
    screen.right.push_back(choices("theme", labels.theme, themes, Kind::SetTheme, settings.theme));
    screen.right.push_back(choices("size", labels.size, sizes, Kind::SetSize, std::to_string(settings.percent)));
    screen.right.push_back(choices("face", labels.face, faces, Kind::SetFace, settings.face));
    return screen;
}

} // namespace

Screen settings_screen(const Settings& settings, const std::string& learner)
{
    return settings_page(settings, learner, {});
}

Screen class_settings_screen(const Settings& settings, const std::string& room)
{
    Screen screen = settings_page(
        settings, nobody, {"Colours of your own page", "Size of text on your own page", "Letters on both screens"});
    const auto own_size
        = std::find_if(screen.right.begin(), screen.right.end(), [](const Item& one) { return one.id == "size"; });
    screen.right.insert(
        own_size, choices("room-theme", "Colours of the room’s screen", themes, Command::Kind::SetRoomTheme, room));
    return screen;
}

namespace {

const char* best_way_on(const Problem& problem)
{
    if (problem.can_begin_again)
        return "begin-again";
    if (problem.can_retry)
        return "retry";
    return problem.can_go_home ? "home" : "quit";
}

} // namespace

Screen problem_screen(const Problem& problem)
{
    Screen screen = own_page("problem " + problem.sentence, "Something is not working");
    put_name(screen);
    put_top_right(screen, nobody);
    Item note = paragraph("problem", problem.sentence, Look::Note);
    note.role = Role::Status;
    screen.right.push_back(std::move(note));
    if (problem.can_begin_again)
        screen.right.push_back(
            paragraph("stays", "Nothing is deleted: all that was kept stays in the records.", Look::Small));
    else if (problem.can_play_unkept)
        screen.right.push_back(
            paragraph("tell", "Please show this to whoever looks after this computer.", Look::Small));
    if (problem.can_play_unkept)
        screen.right.push_back(
            button("unkept", "Carry on without keeping anything", Look::Secondary, on(Command::Kind::PlayUnkept)));
    if (problem.can_go_home)
        screen.right.push_back(button("home", "To the courses", Look::Secondary, on(Command::Kind::Home)));
    if (problem.can_begin_again)
        put_main(screen, "begin-again", "Start this unit again, and keep it", on(Command::Kind::BeginAgain));
    else if (problem.can_retry)
        put_main(screen, "retry", "Try again", on(Command::Kind::TryAgain));
    screen.bottom_left.push_back(button("quit", "Close", Look::Quiet, on(Command::Kind::Quit), "Esc"));
    screen.primary = screen.focus = best_way_on(problem);
    return screen;
}

} // namespace vignette::present
