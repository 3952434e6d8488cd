#include "engine/core/text.hpp"
#include "engine/window/text_layout.hpp"
#include "engine/window/view.hpp"
#include "engine/window/wipe.hpp"

#include <algorithm>

// Text boxes: what is written in them, and when the session hears of it.

namespace vignette::window {

using present::Item;
using present::Role;

namespace {

/// Into memory that is wiped later, without a copy on the way.
void encode_into(std::string& out, std::u32string_view text)
{
    out.reserve(4 * text.size());
    for (const char32_t c : text)
        text::append_utf8(out, c);
}

} // namespace

/// Whether what is in the box now stays when the screen shows `item` for it.
bool View::Box::fits(const Item& item) const
{
    if (item.secret != editor.secret())
        return false;
    if (item.secret)
        return secret != Secret::Told && item.value == came;
    return item.value == came || item.value == told || item.value == encoded(editor.text());
}

/// Text boxes of the screen get an editor; those that are gone lose theirs. Half-written text stays, unless the session
/// itself put other words there. A secret that was told has served: its box is empty then, and the first of these is
/// the answer.
std::string View::keep_boxes()
{
    std::map<std::string, Box, std::less<>> kept;
    std::string emptied;
    for (const Item* item : present::in_reading_order(m_screen)) {
        if (item->role != Role::TextBox)
            continue;
        const auto old = m_boxes.find(item->id);
        const bool same = old != m_boxes.end() && old->second.fits(*item);
        if (old != m_boxes.end() && !same && item->secret && item->value.empty() && emptied.empty())
            emptied = old->second.editor.text().empty() ? std::string() : item->id;
        Box box
            = same ? std::move(old->second) : Box{Editor(decoded(item->value), item->secret), item->value, item->value};
        box.came = item->value;
        kept.emplace(item->id, std::move(box));
    }
    m_boxes = std::move(kept);
    return emptied;
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

/// What is written as drafts: everything but secrets.
bool View::Box::has_untold_draft() const
{
    return !editor.secret() && encoded(editor.text()) != told;
}

bool View::has_untold_writing() const
{
    return std::any_of(m_boxes.begin(), m_boxes.end(), [](const auto& box) { return box.second.has_untold_draft(); });
}

void View::tell_draft(const std::string& id, Box& box)
{
    if (!box.has_untold_draft())
        return;
    box.told = encoded(box.editor.text());
    m_actions.push_back({UserAction::Kind::Wrote, id, box.told});
}

void View::tell_secret(const std::string& id, Box& box)
{
    if (box.secret != Secret::Touched)
        return;
    box.secret = Secret::Told;
    UserAction& action = m_actions.emplace_back(UserAction{UserAction::Kind::Wrote, id, {}});
    encode_into(action.text, box.editor.text());
}

void View::tell_drafts()
{
    for (auto& [id, box] : m_boxes)
        tell_draft(id, box);
}

void View::tell_all()
{
    for (auto& [id, box] : m_boxes) {
        tell_draft(id, box);
        tell_secret(id, box);
    }
}

void View::write(std::string_view id, std::string_view text)
{
    Box* box = box_of(id);
    if (!box)
        return;
    box->editor.select(box->editor.text().size(), 0);
    type_into(*box, decoded(text));
    edited(id);
    tell_draft(std::string(id), *box);
}

void View::type_into(Box& box, std::u32string text)
{
    box.editor.type(text);
    if (box.editor.secret())
        wipe(text);
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

} // namespace vignette::window
