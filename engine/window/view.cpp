#include "engine/window/view.hpp"

#include "engine/window/wipe.hpp"

#include <algorithm>
#include <cmath>

namespace vignette::window {

using present::Item;
using present::Role;

View::View(Context context, float width, float height)
    : m_context(std::move(context))
    , m_width(width)
    , m_height(height)
{
    restyle(m_context);
}

namespace {

/// The message that has come up, or changed, on the same page: what is the matter has to be seen. Empty: none.
std::string newly_told(const present::Screen& before, const present::Screen& now)
{
    for (const Item* item : present::in_reading_order(now)) {
        if (item->role != Role::Status || item->look != present::Look::Note)
            continue;
        const Item* old = present::find(before, item->id);
        if (!old || old->text != item->text)
            return item->id;
    }
    return {};
}

} // namespace

/// How a page that somebody moves to begins: anew, or as they left it for what lay over it.
View::Stay View::beginning_of(const present::Screen& next)
{
    if (next.over && !m_screen.over)
        m_under = here();
    if (next.over)
        return {next.place, next.focus, {}};
    const auto under = std::exchange(m_under, std::nullopt);
    return under && under->place == next.place ? *under : Stay{next.place, next.focus, {}};
}

View::Stay View::here() const
{
    Stay out{m_screen.place, m_focused, {}};
    for (const Column& column : m_layout.columns)
        out.scrolls.push_back(column.scroll);
    return out;
}

float View::height_of(std::string_view id) const
{
    const int index = m_layout.index_of(id);
    return index < 0 ? 0 : m_layout.placed[static_cast<std::size_t>(index)].rect.height;
}

bool View::is_in_sight(std::string_view id) const
{
    const int index = m_layout.index_of(id);
    if (index < 0)
        return false;
    const auto at = static_cast<std::size_t>(index);
    const Rect& seen = m_layout.columns[static_cast<std::size_t>(m_layout.looks[at].column)].view;
    const Rect& rect = m_layout.placed[at].rect;
    return rect.y >= seen.y && rect.y + rect.height <= seen.y + seen.height;
}

void View::show(present::Screen screen)
{
    const bool moved = screen.place != m_screen.place;
    const float height = moved ? 0 : height_of(m_focused);
    const bool in_sight = !moved && is_in_sight(m_focused);
    const std::string told = moved ? std::string() : newly_told(m_screen, screen);
    const Stay stay = moved ? beginning_of(screen) : here();
    m_screen = std::move(screen);
    if (moved) {
        m_boxes.clear();
        m_layout = {}; // A new page begins at its top.
    }
    const std::string emptied = keep_boxes();
    lay_out_again();
    m_focused = present::find(m_screen, stay.focused) ? stay.focused
        : present::find(m_screen, m_screen.focus)     ? m_screen.focus
                                                      : std::string();
    for (std::size_t i = 0; i < stay.scrolls.size() && i < m_layout.columns.size(); ++i)
        m_layout.scroll_to(static_cast<int>(i), stay.scrolls[i]);
    // An answer that opened something below it: that is to be read. And what has the keyboard stays in sight.
    if (!moved && (height_of(m_focused) > height || (in_sight && !is_in_sight(m_focused))))
        reveal(m_focused);
    if (!told.empty())
        reveal(told);
    if (!emptied.empty())
        focus(emptied);
    if (!present::find(m_screen, m_hovered))
        m_hovered.clear();
    if (moved || !present::find(m_screen, m_pressed)) // A press that has begun goes on where the page is the same:
        m_pressed.clear(); // leaving a box tells what was written, which shows the page anew.
    m_dragging = m_dragging && !moved;
}

void View::resize(float width, float height)
{
    if (width == m_width && height == m_height)
        return;
    m_width = width;
    m_height = height;
    lay_out_again();
    if (!m_focused.empty())
        reveal(m_focused);
}

void View::restyle(Context context)
{
    m_context = std::move(context);
    m_context.writing = [this](const Item& item) {
        const Editor* editor = this->editor(item.id);
        return editor ? editor->shown() : decoded(item.value);
    };
    lay_out_again();
}

void View::lay_out_again()
{
    std::vector<float> scrolls;
    for (const Column& column : m_layout.columns)
        scrolls.push_back(column.scroll);
    m_layout = lay_out(m_screen, m_width, m_height, m_context);
    for (std::size_t i = 0; i < scrolls.size() && scrolls.size() == m_layout.columns.size(); ++i)
        m_layout.scroll_to(static_cast<int>(i), scrolls[i]);
    for (std::size_t i = 0; i < m_layout.placed.size(); ++i) {
        for (const Piece& piece : m_layout.looks[i].pieces) {
            Box* box = piece.kind == Piece::Kind::Writing ? box_of(piece.item->id) : nullptr;
            if (box)
                box->editor.fit(piece.style, piece.rect.width, piece.thickness, m_context.advance);
        }
    }
    m_changed = true;
}

void View::press(std::string_view id)
{
    const Item* item = present::find(m_screen, id);
    if (!item || item->disabled)
        return;
    if (item->role == Role::TextBox)
        return focus(id);
    tell_all();
    m_actions.push_back({UserAction::Kind::Pressed, item->id, {}});
}

void View::focus(std::string_view id)
{
    const int index = m_layout.index_of(id);
    if (index < 0)
        return;
    take_keyboard(id);
    m_layout.reveal(index);
}

void View::take_keyboard(std::string_view id)
{
    if (Box* left = m_focused == id ? nullptr : box_of(m_focused))
        tell_draft(m_focused, *left);
    m_focused = std::string(id);
    m_changed = true;
}

void View::reveal(std::string_view id)
{
    const int index = m_layout.index_of(id);
    if (index >= 0 && m_layout.reveal(index))
        m_changed = true;
}

void View::leave()
{
    if (!m_screen.leave.empty())
        press(m_screen.leave);
}

void View::close()
{
    tell_drafts();
    m_actions.push_back({UserAction::Kind::Closed, {}, {}});
}

void View::quiet()
{
    tell_drafts();
    m_actions.push_back({UserAction::Kind::Quiet, {}, {}});
}

void View::stirred()
{
    m_actions.push_back({UserAction::Kind::Stirred, {}, {}});
}

void View::room_closed()
{
    m_actions.push_back({UserAction::Kind::RoomClosed, {}, {}});
}

void View::woken()
{
    tell_drafts(); // What is half written belongs to what is shown before.
    if (m_actions.empty() || m_actions.back().kind != UserAction::Kind::Woken)
        m_actions.push_back({UserAction::Kind::Woken, {}, {}});
}

std::optional<UserAction> View::next_action()
{
    if (m_actions.empty())
        return std::nullopt;
    std::optional<UserAction> action = std::move(m_actions.front());
    wipe(m_actions.front().text); // It may have been a PIN, and moving leaves a short text behind.
    m_actions.pop_front();
    return action;
}

bool View::take_changed()
{
    return std::exchange(m_changed, false);
}

bool View::take_written()
{
    return std::exchange(m_written, false);
}

} // namespace vignette::window
