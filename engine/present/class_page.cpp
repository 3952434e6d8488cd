#include "engine/present/class_page.hpp"

#include "engine/present/make.hpp"

namespace vignette::present {

Screen class_page(std::string place, const std::string& title, const std::string& message)
{
    Screen screen = own_page(std::move(place), title);
    screen.top_left.push_back(paragraph("role", "Facilitator", Look::Strong));
    put_message(screen.right, "message", message);
    return screen;
}

void put_way_to_class(Screen& screen)
{
    screen.over = true;
    screen.bottom_left.push_back(button("close", "Back to the class", Look::Secondary, in_class("close"), "Esc"));
}

Item class_tick(const std::string& id, std::string text, bool checked, std::string target)
{
    Item item = button(id, std::move(text), Look::Plain, in_class(std::move(target)));
    item.role = Role::Check;
    item.checked = checked;
    return item;
}

std::string people_text(std::size_t number)
{
    return number == 1 ? "1 person" : std::to_string(number) + " people";
}

} // namespace vignette::present
