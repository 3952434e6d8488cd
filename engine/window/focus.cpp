#include "engine/window/focus.hpp"

namespace vignette::window {

using present::Item;
using present::Role;
using present::Screen;

namespace {

using Kind = KeyMeaning::Kind;

const Placed& placed_at(const Layout& layout, int index)
{
    return layout.placed[static_cast<std::size_t>(index)];
}

/// Where Tab stops at in the radio group of `index`: the focused one, else the one that is chosen, else the first.
int stop_of_group(const Layout& layout, int index, std::string_view focused)
{
    const int parent = placed_at(layout, index).parent;
    int first = -1, chosen = -1;
    for (int i = 0; i < static_cast<int>(layout.placed.size()); ++i) {
        const Placed& other = placed_at(layout, i);
        if (other.parent != parent || other.item->role != Role::Radio)
            continue;
        if (other.item->id == focused)
            return i;
        first = first < 0 ? i : first;
        chosen = other.item->checked ? i : chosen;
    }
    return chosen < 0 ? first : chosen;
}

std::vector<int> stops(const Layout& layout, std::string_view focused)
{
    std::vector<int> out;
    for (int i = 0; i < static_cast<int>(layout.placed.size()); ++i) {
        const Item& item = *placed_at(layout, i).item;
        if (present::takes_focus(item) && (item.role != Role::Radio || stop_of_group(layout, i, focused) == i))
            out.push_back(i);
    }
    return out;
}

bool is_choice(const Item& item)
{
    return item.role == Role::Option || item.role == Role::Radio || item.role == Role::Check;
}

/// "s" and "S" are the same key.
bool same_key(std::string_view a, std::string_view b)
{
    const auto lower = [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; };
    return a.size() == 1 && b.size() == 1 ? lower(a[0]) == lower(b[0]) : a == b;
}

const Item* item_with_key(const Screen& screen, std::string_view key)
{
    for (const Item* item : present::in_reading_order(screen)) {
        if (!item->key.empty() && same_key(item->key, key))
            return item;
    }
    return nullptr;
}

/// Those that write nothing: where a page uses one, it works from a text box too. A presenter's remote sends pages.
bool is_command_key(std::string_view key)
{
    return key == "Esc" || key == "PageUp" || key == "PageDown"
        || (key.size() > 1 && key[0] == 'F' && key[1] >= '1' && key[1] <= '9');
}

KeyMeaning press(std::string_view id)
{
    return {Kind::Press, std::string(id), 0, 0};
}

KeyMeaning focus_on(std::string id)
{
    if (id.empty())
        return {};
    return {Kind::Focus, std::move(id), 0, 0};
}

KeyMeaning scroll(float pages, float lines)
{
    return {Kind::Scroll, {}, pages, lines};
}

KeyMeaning scrolling(std::string_view key)
{
    if (key == "PageUp" || key == "PageDown")
        return scroll(key == "PageUp" ? -0.9f : 0.9f, 0);
    if (key == "Home" || key == "End")
        return scroll(key == "Home" ? -100.0f : 100.0f, 0);
    if (key == "Up" || key == "Down")
        return scroll(0, key == "Up" ? -2.0f : 2.0f);
    return {};
}

KeyMeaning enter(const Screen& screen, const Item* focused)
{
    // A point that is already chosen has nothing to do with Enter; the page has.
    const bool takes = focused && focused->role != Role::TextBox && !(focused->role == Role::Radio && focused->checked);
    if (takes)
        return press(focused->id);
    return screen.primary.empty() ? KeyMeaning{} : press(screen.primary);
}

/// In a text box; Nothing if the key is not for writing.
KeyMeaning writing(const Stroke& stroke, const Screen& screen, const Item& box)
{
    if (stroke.key == "Enter" && (stroke.control || box.lines <= 1))
        return box.enter.empty() ? enter(screen, &box) : press(box.enter);
    if (stroke.key == "PageUp" || stroke.key == "PageDown")
        return scrolling(stroke.key);
    return {Kind::Edit, box.id, 0, 0};
}

bool is_letter(std::string_view key)
{
    return key.size() == 1 && ((key[0] >= 'a' && key[0] <= 'z') || (key[0] >= 'A' && key[0] <= 'Z'));
}

KeyMeaning arrow(const Stroke& stroke, const Layout& layout, const Item* focused)
{
    const bool back = stroke.key == "Up" || stroke.key == "Left";
    const bool forward = stroke.key == "Down" || stroke.key == "Right";
    if (!back && !forward)
        return {};
    if (focused && is_choice(*focused))
        return focus_on(next_in_group(layout, focused->id, back));
    if (focused || !forward)
        return {};
    for (const int stop : stops(layout, {})) {
        if (is_choice(*placed_at(layout, stop).item))
            return focus_on(placed_at(layout, stop).item->id);
    }
    return {};
}

} // namespace

std::string next_focus(const Layout& layout, std::string_view focused, bool backwards)
{
    const std::vector<int> all = stops(layout, focused);
    if (all.empty())
        return {};
    std::size_t at = all.size();
    for (std::size_t i = 0; i < all.size(); ++i) {
        if (placed_at(layout, all[i]).item->id == focused)
            at = i;
    }
    std::size_t next = 0;
    if (at == all.size())
        next = backwards ? all.size() - 1 : 0;
    else
        next = (at + (backwards ? all.size() - 1 : 1)) % all.size();
    return placed_at(layout, all[next]).item->id;
}

std::string next_in_group(const Layout& layout, std::string_view focused, bool backwards)
{
    const int index = layout.index_of(focused);
    if (index < 0)
        return {};
    const Placed& from = placed_at(layout, index);
    std::string before;
    bool passed = false;
    for (const Placed& other : layout.placed) {
        if (other.parent != from.parent || other.item->role != from.item->role)
            continue;
        if (passed)
            return backwards ? before : other.item->id;
        passed = other.item == from.item;
        if (!passed)
            before = other.item->id;
    }
    return backwards ? before : std::string();
}

KeyMeaning meaning_of(const Stroke& stroke, const Screen& screen, const Layout& layout, std::string_view focused)
{
    const Item* own = stroke.control ? nullptr : item_with_key(screen, stroke.key);
    if (own && is_command_key(stroke.key))
        return press(own->id);
    if (stroke.key == "Tab")
        return focus_on(next_focus(layout, focused, stroke.shift));
    const Item* item = focused.empty() ? nullptr : present::find(screen, focused);
    if (item && item->digits && is_letter(stroke.key))
        return {}; // "4 or so" is a slip, and opens no page.
    if (item && item->role == Role::TextBox && !item->disabled)
        return writing(stroke, screen, *item);
    if (stroke.key == "Enter")
        return enter(screen, item);
    if (own)
        return press(own->id);
    if (stroke.key == "Space")
        return item ? press(item->id) : scroll(stroke.shift ? -0.9f : 0.9f, 0);
    const KeyMeaning moved = arrow(stroke, layout, item);
    return moved.kind != Kind::Nothing ? moved
        : item && is_choice(*item) && stroke.key.size() <= 5 && stroke.key != "Home" && stroke.key != "End"
        ? KeyMeaning{}
        : scrolling(stroke.key);
}

} // namespace vignette::window
