#include "engine/present/screen.hpp"

namespace vignette::present {

namespace {

void collect(const std::vector<Item>& items, std::vector<const Item*>& out)
{
    for (const auto& item : items) {
        out.push_back(&item);
        collect(item.children, out);
    }
}

} // namespace

std::string plain(std::string_view text)
{
    std::string out;
    out.reserve(text.size());
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text.substr(i, 2) == "\\*")
            out.push_back(text[++i]);
        else if (text[i] != '*')
            out.push_back(text[i]);
    }
    return out;
}

std::string spoken_name(const Item& item)
{
    std::string text = plain(item.text);
    if (item.label.empty())
        return text;
    return text.empty() ? plain(item.label) : plain(item.label) + ": " + text;
}

const Item* column_names(const Item& table)
{
    const bool named = !table.children.empty() && table.children.front().look == Look::Strong;
    return named ? &table.children.front() : nullptr;
}

bool takes_focus(const Item& item)
{
    switch (item.role) {
    case Role::Button:
    case Role::Option:
    case Role::Check:
    case Role::Radio:
    case Role::TextBox:
        return true;
    default:
        return false;
    }
}

std::vector<const Item*> in_reading_order(const Screen& screen)
{
    std::vector<const Item*> out;
    for (const auto* part : {&screen.top_left, &screen.top_right, &screen.left, &screen.right, &screen.aside,
             &screen.bottom_left, &screen.bottom_right})
        collect(*part, out);
    return out;
}

const Item* find(const Screen& screen, std::string_view id)
{
    for (const auto* item : in_reading_order(screen)) {
        if (item->id == id)
            return item;
    }
    return nullptr;
}

} // namespace vignette::present
