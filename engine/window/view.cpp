#include "engine/window/view.hpp"

#include "engine/window/text_layout.hpp"

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

void View::show(present::Screen screen)
{
    const bool moved = screen.place != m_screen.place;
    std::vector<float> scrolls;
    for (const Column& column : m_layout.columns)
        scrolls.push_back(column.scroll);
    m_screen = std::move(screen);
    if (moved) {
        m_boxes.clear();
        m_layout = {}; // A new page begins at its top.
    }
    keep_boxes();
    lay_out_again();
    if (moved || !present::find(m_screen, m_focused))
        m_focused = present::find(m_screen, m_screen.focus) ? m_screen.focus : std::string();
    for (std::size_t i = 0; !moved && i < scrolls.size() && i < m_layout.columns.size(); ++i)
        m_layout.scroll_to(static_cast<int>(i), scrolls[i]);
    if (!present::find(m_screen, m_hovered))
        m_hovered.clear();
    m_pressed.clear();
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
        return editor ? editor->text() : decoded(item.value);
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

/// Text boxes of the screen get an editor; those that are gone lose theirs. Half-written text stays, unless the session
/// itself put other words there.
void View::keep_boxes()
{
    std::map<std::string, Box, std::less<>> kept;
    for (const Item* item : present::in_reading_order(m_screen)) {
        if (item->role != Role::TextBox)
            continue;
        const auto old = m_boxes.find(item->id);
        const bool same = old != m_boxes.end()
            && (item->value == old->second.came || item->value == old->second.told
                || item->value == encoded(old->second.editor.text()));
        Box box = same ? std::move(old->second) : Box{Editor(decoded(item->value)), {}, item->value};
        box.came = item->value;
        kept.emplace(item->id, std::move(box));
    }
    m_boxes = std::move(kept);
}

View::Box* View::box_of(std::string_view id)
{
    const auto found = m_boxes.find(id);
    return found == m_boxes.end() ? nullptr : &found->second;
}

const Editor* View::editor(std::string_view id) const
{
    const auto found = m_boxes.find(id);
    return found == m_boxes.end() ? nullptr : &found->second.editor;
}

const Editor* View::typing_in() const
{
    const Item* item = present::find(m_screen, m_focused);
    return item && !item->disabled ? editor(m_focused) : nullptr;
}

Rect View::writing_rect(std::string_view id) const
{
    const int index = m_layout.index_of(id);
    if (index < 0)
        return {};
    const auto at = static_cast<std::size_t>(index);
    for (const Piece& piece : m_layout.looks[at].pieces) {
        if (piece.kind == Piece::Kind::Writing)
            return {m_layout.placed[at].rect.x + piece.rect.x, m_layout.placed[at].rect.y + piece.rect.y,
                piece.rect.width, piece.rect.height};
    }
    return {};
}

void View::tell(const std::string& id, Box& box)
{
    std::string now = encoded(box.editor.text());
    if (now == box.told)
        return;
    box.told = now;
    m_actions.push_back({UserAction::Kind::Wrote, id, std::move(now)});
}

bool View::has_untold_writing() const
{
    return std::any_of(m_boxes.begin(), m_boxes.end(),
        [](const auto& box) { return encoded(box.second.editor.text()) != box.second.told; });
}

void View::tell_all()
{
    for (auto& [id, box] : m_boxes)
        tell(id, box);
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
        tell(m_focused, *left);
    m_focused = std::string(id);
    m_changed = true;
}

void View::reveal(std::string_view id)
{
    const int index = m_layout.index_of(id);
    if (index >= 0 && m_layout.reveal(index))
        m_changed = true;
}

void View::write(std::string_view id, std::string_view text)
{
    Box* box = box_of(id);
    if (!box)
        return;
    box->editor.select(box->editor.text().size(), 0);
    box->editor.type(decoded(text));
    edited(id);
    tell(std::string(id), *box);
}

void View::select(std::string_view id, std::size_t caret, std::size_t anchor)
{
    Box* box = box_of(id);
    if (!box)
        return;
    box->editor.select(caret, anchor);
    m_changed = true;
}

std::string View::selected() const
{
    const Editor* editor = typing_in();
    return editor ? encoded(editor->selected()) : std::string();
}

void View::cut()
{
    if (!typing_in())
        return;
    box_of(m_focused)->editor.cut();
    edited(m_focused);
}

void View::close()
{
    tell_all();
    m_actions.push_back({UserAction::Kind::Closed, {}, {}});
}

std::optional<UserAction> View::next_action()
{
    if (m_actions.empty())
        return std::nullopt;
    UserAction action = std::move(m_actions.front());
    m_actions.pop_front();
    return action;
}

bool View::take_changed()
{
    return std::exchange(m_changed, false);
}

} // namespace vignette::window
