#include "engine/present/door_screens.hpp"

#include "engine/present/make.hpp"

namespace vignette::present {

namespace {

using Kind = Command::Kind;

/// What every page of the door has: no learner, and perhaps a message.
Screen page(std::string place, const std::string& title, const std::string& problem)
{
    Screen screen = own_page(std::move(place), title);
    put_name(screen);
    put_top_right(screen, nobody);
    put_message(screen.right, "problem", problem);
    return screen;
}

void put_door_box(Screen& screen, const std::string& id, std::string label, std::string footer, bool secret)
{
    screen.right.push_back(text_box(id, std::move(label), 1, std::move(footer)));
    screen.right.back().secret = secret;
    screen.focus = screen.letters_go_to = id;
}

void put_way_back(Screen& screen, std::string text)
{
    screen.bottom_left.push_back(button("who-is-here", std::move(text), Look::Secondary, on(Kind::WhoIsHere), "Esc"));
}

void put_close(Screen& screen)
{
    screen.bottom_left.push_back(button("quit", "Close", Look::Quiet, on(Kind::Quit)));
}

void put_guest(Screen& screen)
{
    screen.right.push_back(
        button("guest", "Look around without a name. Nothing is kept.", Look::Secondary, on(Kind::Guest)));
}

void put_names(Screen& screen, const std::vector<std::string>& names)
{
    int number = 0;
    for (const auto& name : names) {
        ++number;
        Item item = button("person-" + name, name, Look::Choice, on(Kind::SetLearner, name),
            number < 10 ? std::to_string(number) : "");
        item.badge = std::to_string(number);
        screen.right.push_back(std::move(item));
    }
}

std::string name_label(const People& people)
{
    if (!people.names.empty())
        return "Somebody else? Write your name here.";
    return people.anybody ? "Write your name here." : "What is your name?";
}

} // namespace

Screen people_screen(const People& people)
{
    Screen screen = page("people", "Who is here?", people.problem);
    put_message(screen.right, "people-notice", people.problem.empty() ? people.notice : "");
    put_names(screen, people.names);
    put_door_box(
        screen, "name", name_label(people), "Your place in each course is kept under your name, behind a PIN.", false);
    if (people.may_look_around)
        put_guest(screen);
    put_close(screen);
    screen.bottom_right.push_back(button("site-lead", "For the site lead", Look::Quiet, on(Kind::SiteDoor), "F4"));
    put_main(screen, "go-on", "Carry on", on(Kind::SetLearner));
    if (!people.names.empty())
        screen.focus.clear(); // Nobody's name is chosen for them: Enter must not open somebody else's page.
    return screen;
}

Screen new_name_screen(const std::string& name)
{
    Screen screen = page("new-name", "Are you new here, " + name + "?", {});
    screen.right.push_back(paragraph("about",
        "Nobody called *" + name
            + "* has been here before. If you are new, welcome. If a letter slipped, write your name again."));
    put_way_back(screen, "Write my name again");
    put_main(screen, "go-on", "Yes, I am new here", on(Kind::NewHere));
    screen.focus = "go-on";
    return screen;
}

Screen pin_screen(const std::string& name, const std::string& problem)
{
    Screen screen = page("pin", "Hello, " + name, problem);
    put_door_box(screen, "pin", "Your PIN, or your pass phrase",
        "Forgotten it? The site lead can reset it. Your courses stay, and your twelve recovery words open again what "
        "you "
        "wrote.",
        true);
    put_way_back(screen, "I am somebody else");
    put_main(screen, "go-on", "Open", on(Kind::GivePin));
    return screen;
}

Screen choose_pin_screen(const std::string& name, bool again, const std::string& problem)
{
    Screen screen
        = page(again ? "pin-again" : "choose-pin", again ? "The same PIN once more" : "Choose a PIN, " + name, problem);
    if (!again)
        screen.right.push_back(paragraph("about",
            "What you write here is locked with it. Nobody else can read that: not the next person at this computer, "
            "and not your manager."));
    put_door_box(screen, "pin", again ? "Your PIN again" : "Your new PIN",
        again ? "So that no slip of the fingers locks you out."
              : "Six digits or more, or a phrase of eight letters or more. Please not one that somebody could guess.",
        true);
    put_way_back(screen, "I am somebody else");
    put_main(screen, "go-on", "Carry on", on(Kind::GivePin));
    return screen;
}

Screen recovery_words_screen(const std::string& words, bool noted)
{
    Screen screen = page("recovery-words", "Twelve words to keep at home", {});
    screen.right.push_back(paragraph("about",
        "If you forget your PIN, the site lead can let you choose a new one. What you write from now on opens again "
        "only "
        "with these words. They are shown this once."));
    screen.right.push_back(paragraph("recovery-words", words, Look::Sign));
    screen.right.push_back(paragraph("advice",
        "Write them on paper, line by line, and keep the paper at home. You can also go on without them: then what you "
        "wrote is gone if you forget your PIN. Your courses stay either way.",
        Look::Small));
    Item tick = button("noted", "I have written them down, or I go on without them", Look::Plain, on(Kind::WordsNoted));
    tick.role = Role::Check;
    tick.checked = noted;
    screen.right.push_back(std::move(tick));
    put_main(screen, "go-on", "Carry on", on(Kind::WordsKept));
    screen.bottom_right.back().disabled = !noted;
    screen.focus = "noted"; // A second Enter, from the page before, must not take the words away.
    return screen;
}

Screen recover_screen(const std::string& name, const std::string& problem)
{
    Screen screen = page("recover", "What you wrote before, " + name, problem);
    put_door_box(screen, "words", "The twelve words from before your PIN was reset",
        "Not the new ones. In their order, with spaces between. Capitals do not matter. You can also do this another "
        "day.",
        false);
    screen.bottom_left.push_back(button("not-now", "Not now", Look::Secondary, on(Kind::NotNow), "Esc"));
    put_main(screen, "go-on", "Open it again", on(Kind::GiveWords));
    return screen;
}

Screen site_name_screen(const std::string& name, const std::string& problem)
{
    Screen screen = page("site-name", "Welcome", problem);
    screen.right.push_back(paragraph("about",
        "This computer has no records of anybody yet. Two questions, then you can start: what this place is called, "
        "and "
        "a pass phrase for whoever looks after the training here."));
    put_door_box(screen, "site", "What is this place called?", "The name of the home, team or service.", false);
    screen.right.back().value = name;
    put_guest(screen);
    put_close(screen);
    put_main(screen, "go-on", "Carry on", on(Kind::GiveSite));
    return screen;
}

Screen choose_passphrase_screen(bool again, const std::string& problem)
{
    Screen screen = page(again ? "passphrase-again" : "choose-passphrase",
        again ? "The same pass phrase once more" : "A pass phrase for the site lead", problem);
    if (!again)
        screen.right.push_back(paragraph("about",
            "The site lead adds people, resets forgotten PINs and sees who has completed what. The site lead never "
            "sees what "
            "anybody wrote, unless they share it."));
    put_door_box(screen, "pin", again ? "The pass phrase again" : "The pass phrase",
        again
            ? "So that no slip of the fingers locks you out."
            : "Twelve letters or more; four words that do not belong together are good. Please keep it somewhere safe: "
              "nobody can look it up.",
        true);
    put_way_back(screen, "Back");
    put_main(screen, "go-on", "Carry on", on(Kind::GivePin));
    return screen;
}

Screen passphrase_screen(const std::string& problem)
{
    Screen screen = page("passphrase", "For the site lead", problem);
    put_door_box(screen, "pin", "The site lead's pass phrase", "", true);
    put_way_back(screen, "Back");
    put_main(screen, "go-on", "Open", on(Kind::GivePin));
    return screen;
}

} // namespace vignette::present
