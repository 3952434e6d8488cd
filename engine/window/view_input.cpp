#include "engine/window/view.hpp"

#include <algorithm>
#include <cmath>

namespace vignette::window {

using present::Item;
using present::Role;

void View::key(const Stroke& stroke)
{
    const KeyMeaning meaning = meaning_of(stroke, m_screen, m_layout, m_focused);
    switch (meaning.kind) {
    case KeyMeaning::Kind::Press:
        return out_of_sight(meaning.id) ? focus(meaning.id) : press(meaning.id);
    case KeyMeaning::Kind::Focus:
        return focus(meaning.id);
    case KeyMeaning::Kind::Scroll:
        return scroll(meaning);
    case KeyMeaning::Kind::Edit:
        if (stroke.key == "Enter")
            return type("\n");
        if (Box* box = box_of(meaning.id); box && box->editor.key(stroke))
            edited(meaning.id);
        return;
    case KeyMeaning::Kind::Nothing:
        return;
    }
}

/// An option that nobody can read is not chosen: the key that would choose it brings it into sight.
bool View::out_of_sight(std::string_view id) const
{
    const int index = m_layout.index_of(id);
    if (index < 0 || m_layout.placed[static_cast<std::size_t>(index)].item->role != Role::Option)
        return false;
    const Rect& r = m_layout.placed[static_cast<std::size_t>(index)].rect;
    const int column = m_layout.looks[static_cast<std::size_t>(index)].column;
    const Rect& seen = m_layout.columns[static_cast<std::size_t>(column)].view;
    constexpr float a_line = 24;
    return r.y + a_line > seen.y + seen.height || r.y + r.height - a_line < seen.y;
}

/// Letters that nothing has asked for belong into the screen's one box for them. Not a space, which presses, nor a
/// digit, which chooses.
void View::type_anywhere(std::string_view utf8)
{
    const bool begins_a_word = !utf8.empty() && utf8.front() != ' ' && (utf8.front() < '0' || utf8.front() > '9');
    if (begins_a_word && !typing_in() && !m_screen.letters_go_to.empty())
        focus(m_screen.letters_go_to);
    type(utf8);
}

void View::type(std::string_view utf8)
{
    const Item* item = present::find(m_screen, m_focused);
    Box* box = box_of(m_focused);
    if (!box || !item || item->disabled)
        return;
    std::u32string text = decoded(utf8);
    if (item->digits)
        std::erase_if(text, [](char32_t letter) { return letter < U'0' || letter > U'9'; });
    if (text.empty())
        return;
    if (item->lines <= 1)
        std::replace(text.begin(), text.end(), U'\n', U' ');
    type_into(*box, std::move(text));
    edited(m_focused);
}

/// The box may be taller now, and the caret must stay in view.
void View::edited(std::string_view id)
{
    m_written = true;
    if (Box* box = box_of(id); box && box->editor.secret())
        box->secret = Secret::Touched;
    lay_out_again();
    const int index = m_layout.index_of(id);
    const Editor* editor = this->editor(id);
    if (index < 0 || !editor)
        return;
    const int column = m_layout.looks[static_cast<std::size_t>(index)].column;
    const Column& c = m_layout.columns[static_cast<std::size_t>(column)];
    const Rect caret = editor->caret_rect();
    const float top = writing_rect(id).y + caret.y - 12, bottom = top + caret.height + 24;
    if (top < c.view.y)
        m_layout.scroll_to(column, c.scroll + top - c.view.y);
    else if (bottom > c.view.y + c.view.height)
        m_layout.scroll_to(column, c.scroll + bottom - c.view.y - c.view.height);
}

void View::mouse_move(float x, float y)
{
    if (Box* box = m_dragging ? box_of(m_focused) : nullptr) {
        const Rect rect = writing_rect(m_focused);
        box->editor.drag(x - rect.x, y - rect.y);
        m_changed = true;
        return;
    }
    const int index = m_layout.at(x, y);
    set_hover(index < 0 ? std::string() : m_layout.placed[static_cast<std::size_t>(index)].item->id);
}

void View::set_hover(std::string id)
{
    if (id == m_hovered)
        return;
    m_hovered = std::move(id);
    m_changed = true;
}

void View::mouse_down(float x, float y, int clicks, bool shift)
{
    m_pressed_x = x;
    m_pressed_y = y;
    const int index = m_layout.at(x, y);
    m_pressed = index < 0 ? std::string() : m_layout.placed[static_cast<std::size_t>(index)].item->id;
    if (m_pressed.empty())
        return;
    if (m_layout.placed[static_cast<std::size_t>(index)].rect.contains(x, y))
        focus(m_pressed);
    else // A place in a picture: scrolling to its answer would pull the picture from under the mouse.
        take_keyboard(m_pressed);
    Box* box = typing_in() ? box_of(m_focused) : nullptr;
    if (!box)
        return;
    const Rect rect = writing_rect(m_focused);
    if (clicks > 1)
        box->editor.select_word(x - rect.x, y - rect.y);
    else if (shift)
        box->editor.drag(x - rect.x, y - rect.y);
    else
        box->editor.press(x - rect.x, y - rect.y);
    m_dragging = clicks == 1;
}

void View::mouse_up(float x, float y)
{
    constexpr float still = 4; // The page may have moved under a mouse that has not.
    m_dragging = false;
    const int index = m_layout.at(x, y);
    const std::string pressed = std::exchange(m_pressed, {});
    const bool held = std::abs(x - m_pressed_x) < still && std::abs(y - m_pressed_y) < still;
    const bool on_it = index >= 0 && m_layout.placed[static_cast<std::size_t>(index)].item->id == pressed;
    if (!pressed.empty() && (held || on_it))
        press(pressed);
}

void View::wheel(float x, float y, float lines)
{
    const int column = m_layout.column_at(x, y);
    if (column < 0)
        return;
    const float step = std::round(lines * 60 * m_context.text);
    if (!m_layout.scroll_to(column, m_layout.columns[static_cast<std::size_t>(column)].scroll + step))
        return;
    m_changed = true;
    mouse_move(x, y);
}

/// Where the keyboard is, if there is more to see there that way; else the body's longest column that has more. -1:
/// none.
int View::scrolling_column(bool down) const
{
    const auto has_more = [&](const Column& c) { return down ? c.scroll < c.furthest() : c.scroll > 0; };
    const int index = m_layout.index_of(m_focused);
    const int own = index < 0 ? -1 : m_layout.looks[static_cast<std::size_t>(index)].column;
    if (own >= 0 && has_more(m_layout.columns[static_cast<std::size_t>(own)]))
        return own;
    int best = -1;
    for (std::size_t i = 0; i < m_layout.columns.size(); ++i) {
        const Column& c = m_layout.columns[i];
        if (has_more(c) && (best < 0 || c.furthest() > m_layout.columns[static_cast<std::size_t>(best)].furthest()))
            best = static_cast<int>(i);
    }
    return best;
}

/// Down to the first item that is not wholly in sight, so that none is cut at the top; a screenful where one is longer
/// than that.
float View::next_page_of(int column) const
{
    const Column& c = m_layout.columns[static_cast<std::size_t>(column)];
    const float low = c.view.y + c.view.height;
    for (std::size_t i = 0; i < m_layout.placed.size(); ++i) {
        const Rect& r = m_layout.placed[i].rect;
        const bool cut = m_layout.looks[i].column == column && m_layout.placed[i].parent < 0 && r.y + r.height > low;
        if (cut && r.y > c.view.y + 1)
            return c.scroll + r.y - c.view.y;
    }
    return c.scroll + c.view.height;
}

/// Back by less than a screenful: nothing is missed.
bool View::turn_page(bool down)
{
    bool moved = false;
    for (int i = 0; i < static_cast<int>(m_layout.columns.size()); ++i) {
        const Column& c = m_layout.columns[static_cast<std::size_t>(i)];
        moved |= m_layout.scroll_to(i, down ? next_page_of(i) : std::max(0.0f, c.scroll - 0.6f * c.view.height));
    }
    m_changed |= moved;
    return moved;
}

bool View::has_more_below() const
{
    return std::any_of(
        m_layout.columns.begin(), m_layout.columns.end(), [](const Column& c) { return c.scroll < c.furthest(); });
}

void View::scroll(const KeyMeaning& meaning)
{
    const int index = scrolling_column(meaning.pages + meaning.lines > 0);
    if (index < 0)
        return;
    const Column& column = m_layout.columns[static_cast<std::size_t>(index)];
    const float by = meaning.pages * column.view.height + meaning.lines * 30 * m_context.text;
    if (std::abs(meaning.pages) >= 100)
        m_changed |= m_layout.scroll_to(index, meaning.pages < 0 ? 0 : column.furthest());
    else
        m_changed |= m_layout.scroll_to(index, column.scroll + by);
}

} // namespace vignette::window
