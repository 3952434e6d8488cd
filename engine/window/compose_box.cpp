#include "engine/window/parts.hpp"

#include <algorithm>
#include <cmath>

namespace vignette::window {

using present::Item;
using present::Look;

namespace {

constexpr float box_padding = 16;

Block sign(const Item& item, float width, const Context& context)
{
    Block block;
    block.width = width;
    const float outer = std::min(width, readable_width(context) + 40);
    const float inner = outer - 2 * box_padding - 16;
    block.pieces.resize(4); // The frame goes behind the words, and is known when they are.
    float y = box_padding + 8;
    y += add_text(block, item.label, {context.style(16, Weight::Strong), Token::Soft, 1.5f, Align::Centre},
        box_padding + 8, y, inner, context);
    y += add_text(block, item.text, {context.style(19, Weight::Strong), Token::Ink, 1.5f, Align::Centre},
        box_padding + 8, y, inner, context);
    y += add_text(
        block, item.footer, {context.style(16), Token::Soft, 1.5f, Align::Centre}, box_padding + 8, y, inner, context);
    block.height = y + box_padding + 8;
    Block frame;
    add_box(frame, {0, 0, outer, block.height}, Token::Card, Token::Soft, 2, 4);
    add_box(frame, {6, 6, outer - 12, block.height - 12}, Token::Card, Token::Line, 1, 2);
    std::copy(frame.pieces.begin(), frame.pieces.end(), block.pieces.begin());
    return block;
}

Block amber(const Item& item, float width, const Context& context)
{
    Block block;
    block.width = width;
    const float inner = std::min(width - 2 * box_padding - 4, readable_width(context));
    block.pieces.resize(2);
    float y = box_padding - 4;
    y += add_text(
        block, item.label, {context.style(16, Weight::Strong), Token::Amber}, box_padding + 4, y, inner, context);
    y += add_text(block, item.text, {context.style(19)}, box_padding + 4, y, inner, context);
    y += add_text(block, item.footer, {context.style(16), Token::Soft}, box_padding + 4, y, inner, context);
    if (!item.children.empty()) {
        Context inside = context;
        inside.behind = Token::AmberSoft;
        Block column = compose_column(item.children, width - 2 * box_padding - 4, inside);
        y += 8;
        const float top = y;
        y += column.height + 4;
        block.inner.push_back({std::move(column), box_padding + 4, top});
    }
    block.height = y + box_padding - 4;
    block.pieces[0] = {Piece::Kind::Fill, {0, 0, width, block.height}, Token::Amber, 8};
    block.pieces[1] = {Piece::Kind::Fill, {5, 0, width - 5, block.height}, Token::AmberSoft, 7};
    return block;
}

struct Voice {
    Token fill, ink;
};

/// Whoever speaks for themselves has one colour, and what is said of them by others another.
Voice voice_of(const Item& item)
{
    if (item.look == Look::Evidence)
        return {Token::Teal, Token::OnTeal};
    return item.spoken ? Voice{Token::Plum, Token::OnPlum} : Voice{Token::Blue, Token::OnBlue};
}

} // namespace

Block compose_box(const Item& item, float width, const Context& context)
{
    return item.look == Look::Sign ? sign(item, width, context) : amber(item, width, context);
}

Block compose_view(const Item& item, float width, const Context& context)
{
    Block block;
    block.width = width;
    const bool evidence = item.look == Look::Evidence;
    const float badge = std::round(44 * context.text);
    const float x = box_padding + 1 + (item.badge.empty() ? 0 : badge + 14);
    const float inner = std::min(width - x - box_padding - 1, readable_width(context));
    block.pieces.resize(2);
    float y = 13;
    y += add_text(block, item.label, {context.style(16, Weight::Strong), Token::Soft, 1.45f}, x, y, inner, context);
    y += add_text(block, item.text, {context.style(19)}, x, y, inner, context);
    y += add_text(block, item.footer, {context.style(16, Weight::Strong), Token::Teal}, x, y, inner, context);
    block.height = std::max(y + 14, badge + 28);
    if (!item.badge.empty()) {
        const Voice voice = voice_of(item);
        add_badge(block, item.badge, context.style(19, Weight::Bold), voice.fill, voice.ink, box_padding + 1, 14, badge,
            context);
    }
    block.pieces[0] = {Piece::Kind::Fill, {0, 0, width, block.height}, evidence ? Token::TealLine : Token::Line, 10};
    block.pieces[1]
        = {Piece::Kind::Fill, {1, 1, width - 2, block.height - 2}, evidence ? Token::TealSoft : Token::Card, 9};
    return block;
}

} // namespace vignette::window
