#include "engine/present/site_parts.hpp"

namespace vignette::present {

using Kind = Command::Kind;

Screen site_page(std::string place, const std::string& title, const std::string& message)
{
    Screen screen = own_page(std::move(place), title);
    put_name(screen, "For the site lead");
    put_top_right(screen, site_lead);
    put_message(screen.right, "message", message);
    return screen;
}

void put_back(Screen& screen, std::string target, const char* text)
{
    screen.bottom_left.push_back(button("back", text, Look::Secondary, on(Kind::SitePage, std::move(target)), "Esc"));
}

void put_site_box(Screen& screen, std::string id, std::string label, std::string value, std::string footer)
{
    screen.right.push_back(text_box(std::move(id), std::move(label), 1, std::move(footer), std::move(value)));
}

void put_deed(Screen& screen, const char* deed, const char* text)
{
    screen.right.push_back(button(std::string("do-") + deed, text, Look::Secondary, on(Kind::SiteDo, deed)));
}

void put_row(Screen& screen, std::string id, const std::string& text, const std::string& about, Intent intent)
{
    Item item = button(std::move(id), text, Look::Choice, std::move(intent));
    item.footer = about;
    screen.right.push_back(std::move(item));
}

void put_question(Screen& screen, const std::string& question, Intent leave_to)
{
    put_message(screen.right, "question", question);
    screen.right.push_back(button("sure", "Yes, do it", Look::Secondary, on(Kind::SiteSure)));
    put_main(screen, "leave-it", "No, leave it as it is", std::move(leave_to));
    screen.focus = "leave-it";
}

void put_count(Screen& screen, std::size_t shown, std::size_t all, const char* one, const char* more, const char* what)
{
    const auto number = std::to_string(all);
    const auto rest
        = std::to_string(shown) + " of " + number + " " + more + " are shown. Look for " + what + " to see others.";
    screen.right.push_back(
        paragraph("count", shown < all ? rest : number + " " + (all == 1 ? one : more), Look::Small));
}

} // namespace vignette::present
