#include "engine/present/leaving.hpp"

#include "engine/present/make.hpp"

namespace vignette::present {

namespace {

void put_first(Screen& screen, Item item)
{
    screen.right.insert(screen.right.begin(), std::move(item));
}

Item status(std::string id, std::string text)
{
    Item item = paragraph(std::move(id), std::move(text), Look::Note);
    item.role = Role::Status;
    return item;
}

} // namespace

void put_leave_button(Screen& screen)
{
    screen.top_left.insert(
        screen.top_left.begin(), button("leave-page", "Leave this page", Look::Leave, on(Command::Kind::LeavePage)));
}

void put_about_leaving(const Chrome& chrome, std::vector<Item>& out)
{
    Item about = paragraph("about-leaving",
        "If you need to stop at once, press *Leave this page* at the top. Or tap the Shift key three times. The list "
        "of "
        "courses comes up with neutral names, and you are signed out.\n\nIt cannot hide that this program is open. It "
        "cannot help with somebody who has already seen the screen.",
        Look::Note);
    about.label = "A quick way out";
    out.push_back(std::move(about));
    if (chrome.trying_to_leave)
        out.push_back(
            status("try-now", "Now tap Shift three times, or press Leave this page. You can come back this time."));
    else
        out.push_back(button("try-leaving", "Try it now", Look::Secondary, on(Command::Kind::TryLeaving)));
}

void put_left(Screen& screen)
{
    screen.place = "left";
    screen.primary.clear();
    screen.focus = "learner";
}

void put_left_for_a_try(Screen& screen)
{
    put_first(screen,
        button("back-to-course", "That was it. Back to where I was", Look::Primary, on(Command::Kind::BackToCourse),
            "Enter"));
    put_first(screen,
        status("left-for-a-try", "This is what people would see. This time it was a try: you are still signed in."));
    screen.place = "left for a try";
    screen.primary = screen.focus = "back-to-course";
}

void put_left_in_preview(Screen& screen)
{
    for (auto* bar : {&screen.top_right, &screen.bottom_left, &screen.bottom_right})
        bar->clear(); // What stands there is not to be tried from here.
    put_first(
        screen, button("back-to-course", "Back to the page", Look::Primary, on(Command::Kind::BackToCourse), "Enter"));
    put_first(screen,
        status("left-in-preview",
            "In the course this puts the page away at once, and the learner is signed out. This is what people would "
            "see, beside the other courses."));
    screen.place = "left in the preview";
    screen.primary = screen.focus = "back-to-course";
}

void put_soon_away(Screen& screen, bool kept)
{
    put_first(screen,
        status("soon-away",
            std::string("Are you still there? In one minute this page is put away. Any key keeps it open. ")
                + (kept ? "Nothing is lost." : "Nothing of this is kept.")));
}

} // namespace vignette::present
