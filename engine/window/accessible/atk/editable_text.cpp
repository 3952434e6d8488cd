#include "engine/core/text.hpp"
#include "engine/window/accessible/atk/object.hpp"
#include "engine/window/accessible/atk/tree.hpp"
#include "engine/window/accessible/text_units.hpp"

#include <algorithm>

namespace vignette::window {

namespace {

/// Only what can be written in now; asks for the whole text, as the window takes it.
void ask_write(const Live* live, std::string text)
{
    if (live == nullptr || !live->node.enabled || text::first_invalid_utf8(text) != std::string_view::npos)
        return;
    live->tree.ask({.kind = Request::Kind::Write, .id = live->node.id, .text = std::move(text)});
}

void set_contents(AtkEditableText* self, const char* text)
{
    ask_write(live_of(self), text);
}

/// What is to be written is made from what is known, and of a secret that is only its length: it can be written anew
/// and emptied, nothing in between.
bool knows(const Live& live, std::string_view part)
{
    return live.node.kind != Kind::Secret || part.empty();
}

/// `length` counts bytes.
void insert(AtkEditableText* self, const char* inserted, int length, int* position)
{
    const auto* live = live_of(self);
    if (live == nullptr)
        return;
    std::string_view piece_in(inserted);
    if (length >= 0)
        piece_in = piece_in.substr(0, static_cast<std::size_t>(length));
    std::string text = live->tree.text_to_be(*live);
    if (!knows(*live, text))
        return;
    text.insert(byte_at(text, static_cast<std::size_t>(std::max(0, *position))), piece_in);
    *position += static_cast<int>(text::length(piece_in));
    ask_write(live, std::move(text));
}

void remove(AtkEditableText* self, int begin, int end)
{
    const auto* live = live_of(self);
    if (live == nullptr)
        return;
    std::string text = live->tree.text_to_be(*live);
    const std::size_t first = byte_at(text, static_cast<std::size_t>(std::max(0, begin)));
    const std::size_t last = end < 0 ? text.size() : byte_at(text, static_cast<std::size_t>(end));
    text.erase(first, last > first ? last - first : 0);
    if (!knows(*live, text))
        return;
    ask_write(live, std::move(text));
}

} // namespace

/// The clipboard is the person's alone: a reader can neither fill nor read it through us.
void fill_editable_text(AtkEditableTextIface& type)
{
    type.set_text_contents = set_contents;
    type.insert_text = insert;
    type.delete_text = remove;
}

} // namespace vignette::window
