// The pages of voting by phone, and with one keyboard passed round.

#include "engine/classroom/vote.hpp"
#include "engine/present/class_pages.hpp"
#include "engine/present/make.hpp"

namespace vignette::present {

namespace {

void put_addresses(const ClassPhones& phones, Screen& screen)
{
    if (phones.addresses.empty())
        return screen.right.push_back(paragraph("none",
            "This computer is in no network that phones could share. Count hands: that works everywhere.", Look::Note));
    screen.right.push_back(heading("networks", "Which network are the phones in?", 2, Look::Strong));
    int position = 0;
    for (const auto& [number, name] : phones.addresses) {
        Item one
            = class_radio("address-" + number, number + " · " + name, number == phones.address, "address " + number);
        one.position = ++position;
        one.count = static_cast<int>(phones.addresses.size());
        screen.right.push_back(std::move(one));
    }
}

std::string joined(std::size_t phones)
{
    return phones == 0
        ? "No phone has joined yet."
        : count_of(static_cast<unsigned>(phones), "phone") + (phones == 1 ? " has" : " have") + " joined.";
}

void put_running(const ClassPhones& phones, Screen& screen)
{
    screen.right.push_back(paragraph("url", phones.url, Look::Title));
    screen.right.push_back(paragraph("code", phones.code, Look::Title));
    screen.right.push_back(paragraph("joined", joined(phones.phones), Look::Large));
    screen.right.push_back(class_button(
        "join", phones.seen_by_room ? "Take it off the room’s screen" : "Show the room how to join", Look::Secondary));
    screen.right.push_back(class_button("phones-off", "Turn phones off", Look::Secondary));
}

} // namespace

Screen class_phones_screen(const ClassPhones& phones)
{
    Screen screen = own_page(phones.on ? "class-phones on" : "class-phones", "Voting by phone");
    screen.over = true;
    screen.top_left.push_back(paragraph("role", "Facilitator", Look::Strong));
    put_message(screen.right, "message", phones.message);
    if (phones.on) {
        put_running(phones, screen);
    } else {
        screen.right.push_back(paragraph("about",
            "Phones open one small page on this computer, over the network here. Nobody is asked for a name, and "
            "nothing "
            "is kept but how many chose what. It ends with the class."));
        put_addresses(phones, screen);
        if (!phones.addresses.empty())
            put_main(screen, "phones-on", "Turn phones on", in_class("phones-on"));
    }
    screen.bottom_left.push_back(class_button("close", "Back to the class", Look::Secondary, "Esc"));
    screen.focus = phones.on ? "join" : screen.primary;
    return screen;
}

namespace {

void put_cover(const ClassBallot& ballot, Screen& screen)
{
    screen.right.push_back(paragraph("cover",
        ballot.cast == 0 ? "Hand the keyboard to the first person."
                         : "Thank you. Pass the keyboard to the next person.",
        Look::Large));
    screen.right.push_back(paragraph("nobody", "Nobody sees how anybody votes.", Look::Small));
    put_main(screen, "taken", "I have the keyboard", in_class("taken"));
    screen.bottom_left.push_back(class_button("passed", "Everybody has voted", Look::Secondary, "Esc"));
    screen.focus = "taken";
}

} // namespace

/// After a press the page is covered at once, and the focus stands on nothing that tells what was pressed.
Screen class_ballot_screen(const ClassBallot& ballot)
{
    Screen screen = own_page((ballot.covered ? "cover " : "ballot ") + std::to_string(ballot.cast),
        ballot.covered ? "Your turn" : ballot.question);
    if (ballot.covered) {
        put_cover(ballot, screen);
        return screen;
    }
    for (std::size_t i = 0; i < ballot.options.size(); ++i) {
        Item item = button("cast-" + std::to_string(i + 1), ballot.options[i], Look::Choice,
            in_class("cast " + std::to_string(i + 1)), i < 26 ? classroom::letter(i) : "");
        item.badge = classroom::letter(i);
        screen.right.push_back(std::move(item));
    }
    return screen;
}

} // namespace vignette::present
