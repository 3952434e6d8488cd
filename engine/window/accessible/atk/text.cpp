#include "engine/core/text.hpp"

#include "engine/window/accessible/atk/object.hpp"
#include "engine/window/accessible/atk/tree.hpp"
#include "engine/window/accessible/text_units.hpp"

#include <algorithm>

namespace vignette::window {

namespace {

std::size_t unsigned_of(int offset)
{
    return offset < 0 ? 0 : static_cast<std::size_t>(offset);
}

std::size_t length_of(const Live* live)
{
    return live != nullptr ? text::length(live->node.text) : 0;
}

/// ATK's "to the end" is -1.
TextRange range_of(const Live* live, int begin, int end)
{
    const std::size_t size = length_of(live);
    const std::size_t last = end < 0 ? size : std::min(unsigned_of(end), size);
    return {std::min(unsigned_of(begin), last), last};
}

char* give(AtkText* self, TextRange range, int* begin, int* end)
{
    const auto* live = live_of(self);
    if (begin != nullptr)
        *begin = static_cast<int>(range.begin);
    if (end != nullptr)
        *end = static_cast<int>(range.end);
    return given_text(libraries_of(self), live != nullptr ? piece(live->node.text, range) : std::string_view());
}

TextRange unit_of(AtkText* self, std::size_t offset, Unit unit)
{
    const auto* live = live_of(self);
    return live != nullptr ? unit_at(live->node.text, offset, unit, live->node.line_starts) : TextRange{};
}

Unit unit_named(AtkTextGranularity granularity)
{
    switch (granularity) {
    case ATK_TEXT_GRANULARITY_WORD:
        return Unit::Word;
    case ATK_TEXT_GRANULARITY_SENTENCE:
        return Unit::Sentence;
    case ATK_TEXT_GRANULARITY_LINE:
        return Unit::Line;
    case ATK_TEXT_GRANULARITY_PARAGRAPH:
        return Unit::Paragraph;
    default:
        return Unit::Letter;
    }
}

/// The older way to ask; Orca 43 still does. Ends count as starts: pieces tile the text either way.
Unit unit_named(AtkTextBoundary boundary)
{
    switch (boundary) {
    case ATK_TEXT_BOUNDARY_WORD_START:
    case ATK_TEXT_BOUNDARY_WORD_END:
        return Unit::Word;
    case ATK_TEXT_BOUNDARY_SENTENCE_START:
    case ATK_TEXT_BOUNDARY_SENTENCE_END:
        return Unit::Sentence;
    case ATK_TEXT_BOUNDARY_LINE_START:
    case ATK_TEXT_BOUNDARY_LINE_END:
        return Unit::Line;
    default:
        return Unit::Letter;
    }
}

char* text_between(AtkText* self, int begin, int end)
{
    return give(self, range_of(live_of(self), begin, end), nullptr, nullptr);
}

char* string_at(AtkText* self, int offset, AtkTextGranularity granularity, int* begin, int* end)
{
    return give(self, unit_of(self, unsigned_of(offset), unit_named(granularity)), begin, end);
}

char* text_at(AtkText* self, int offset, AtkTextBoundary boundary, int* begin, int* end)
{
    return give(self, unit_of(self, unsigned_of(offset), unit_named(boundary)), begin, end);
}

char* text_before(AtkText* self, int offset, AtkTextBoundary boundary, int* begin, int* end)
{
    const auto here = unit_of(self, unsigned_of(offset), unit_named(boundary));
    const bool first = here.begin == 0;
    return give(self, first ? TextRange{} : unit_of(self, here.begin - 1, unit_named(boundary)), begin, end);
}

char* text_after(AtkText* self, int offset, AtkTextBoundary boundary, int* begin, int* end)
{
    const auto here = unit_of(self, unsigned_of(offset), unit_named(boundary));
    const bool last = here.end >= length_of(live_of(self));
    return give(self, last ? TextRange{here.end, here.end} : unit_of(self, here.end, unit_named(boundary)), begin, end);
}

gunichar letter_at(AtkText* self, int offset)
{
    const auto* live = live_of(self);
    if (live == nullptr || unsigned_of(offset) >= length_of(live))
        return 0;
    std::size_t at = byte_at(live->node.text, unsigned_of(offset));
    return static_cast<gunichar>(text::next_code_point(live->node.text, at));
}

int letter_count(AtkText* self)
{
    return static_cast<int>(length_of(live_of(self)));
}

int caret(AtkText* self)
{
    const auto* live = live_of(self);
    return live != nullptr && can_write(live->node.kind) ? static_cast<int>(live->node.caret) : 0;
}

bool ask_selection(const Live* live, std::size_t caret_offset, std::size_t anchor)
{
    if (live == nullptr || !can_write(live->node.kind))
        return false;
    const std::string text = live->tree.text_to_be(*live);
    live->tree.ask({.kind = Request::Kind::Select,
        .id = live->node.id,
        .caret = byte_at(text, caret_offset),
        .anchor = byte_at(text, anchor)});
    return true;
}

gboolean set_caret(AtkText* self, int offset)
{
    return ask_selection(live_of(self), unsigned_of(offset), unsigned_of(offset)) ? TRUE : FALSE;
}

bool has_selection(const Live* live)
{
    return live != nullptr && live->node.caret != live->node.anchor;
}

int selection_count(AtkText* self)
{
    return has_selection(live_of(self)) ? 1 : 0;
}

char* selection(AtkText* self, int, int* begin, int* end)
{
    const auto* live = live_of(self);
    if (!has_selection(live))
        return give(self, {}, begin, end);
    return give(self, {std::min(live->node.caret, live->node.anchor), std::max(live->node.caret, live->node.anchor)},
        begin, end);
}

gboolean set_selection(AtkText* self, int, int begin, int end)
{
    return ask_selection(live_of(self), unsigned_of(end), unsigned_of(begin)) ? TRUE : FALSE;
}

gboolean add_selection(AtkText* self, int begin, int end)
{
    return set_selection(self, 0, begin, end);
}

gboolean remove_selection(AtkText* self, int)
{
    return set_caret(self, caret(self));
}

/// Where the caret is, exactly; any other letter is somewhere in its item, which is near enough to point at.
void letter_extents(AtkText* self, int offset, int* x, int* y, int* width, int* height, AtkCoordType type)
{
    const auto* live = live_of(self);
    AtkRectangle r{};
    if (live != nullptr) {
        const Node& node = live->node;
        const bool at_caret = node.caret_rect.height > 0 && unsigned_of(offset) == node.caret;
        r = live->tree.extents(*live, at_caret ? node.caret_rect : node.rect, type);
    }
    *x = r.x;
    *y = r.y;
    *width = r.width;
    *height = r.height;
}

void range_extents(AtkText* self, int begin, int, AtkCoordType type, AtkTextRectangle* r)
{
    letter_extents(self, begin, &r->x, &r->y, &r->width, &r->height, type);
}

} // namespace

void fill_text(AtkTextIface& type)
{
    type.get_text = text_between;
    type.get_string_at_offset = string_at;
    type.get_text_at_offset = text_at;
    type.get_text_before_offset = text_before;
    type.get_text_after_offset = text_after;
    type.get_character_at_offset = letter_at;
    type.get_character_count = letter_count;
    type.get_caret_offset = caret;
    type.set_caret_offset = set_caret;
    type.get_n_selections = selection_count;
    type.get_selection = selection;
    type.set_selection = set_selection;
    type.add_selection = add_selection;
    type.remove_selection = remove_selection;
    type.get_character_extents = letter_extents;
    type.get_range_extents = range_extents;
}

} // namespace vignette::window
