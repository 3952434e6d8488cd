#include "engine/window/parts.hpp"

#include <algorithm>
#include <cmath>

namespace vignette::window {

using present::Item;
using present::Look;
using present::Role;

namespace {

constexpr float card_padding = 18;

/// The picture of a card: its own, or that of its first child. Null: none is wanted.
const Item* pictured(const Item& card)
{
    if (!card.picture.path.empty())
        return &card;
    const bool first = !card.children.empty() && card.children.front().role == Role::Picture;
    return first ? &card.children.front() : nullptr;
}

/// The strip of picture along a card's top; a tinted area where there is none yet.
Block strip_block(const Item& item, float width, const Context& context)
{
    Block block;
    block.item = item.role == Role::Picture ? &item : nullptr;
    block.width = width - 2;
    block.height = std::round(std::min(150.0f, width * 0.45f));
    Piece piece{Piece::Kind::Picture, {0, 0, block.width, block.height}, Token::TealSoft, 13, 0, context.style(16)};
    piece.item = &item;
    piece.behind = context.behind;
    piece.top_only = true;
    block.pieces.push_back(piece);
    return block;
}

/// A card with one thing to press is one thing to press: the button's target becomes the card. Its words stay where
/// they are.
void cover(Block& button, float dx, float dy, float width, float height)
{
    for (Piece& piece : button.pieces) {
        piece.rect.x += dx;
        piece.rect.y += dy;
    }
    for (Inner& inner : button.inner) {
        inner.x += dx;
        inner.y += dy;
    }
    button.width = width;
    button.height = height;
    button.ring = Ring{{0, 0, width, height}, 14};
}

bool only_one_press(const Item& card)
{
    const auto presses = std::count_if(card.children.begin(), card.children.end(), present::takes_focus);
    return presses == 1 && !present::takes_focus(card);
}

/// A button in a card that looks like a heading is the card's title.
Block card_child(const Item& child, float width, const Context& context)
{
    if (child.role != Role::Button || child.look != Look::Subtitle)
        return compose(child, width, context);
    Block block = compose_text(child, width, context);
    block.item = &child;
    block.ring = Ring{{0, 0, block.width, block.height}, 8};
    return block;
}

/// What the card holds, a little apart where there is something to press or to watch.
Block card_column(const Item& item, float width, const Context& context)
{
    Block column;
    column.width = width;
    for (const Item& child : item.children) {
        if (&child == pictured(item))
            continue;
        Block part = card_child(child, width, context);
        const bool roomy = child.role == Role::Progress || present::takes_focus(child);
        const float at = column.inner.empty() ? 0 : column.height + (roomy ? 11.0f : 2.0f);
        column.height = at + part.height;
        column.inner.push_back({std::move(part), 0, at});
    }
    return column;
}

void cover_card(Block& card, Block& column, float column_y)
{
    for (Inner& inner : column.inner) {
        if (!inner.block.item || !present::takes_focus(*inner.block.item))
            continue;
        cover(inner.block, card_padding + inner.x, column_y + inner.y, card.width, card.height);
        inner.x = -card_padding;
        inner.y = -column_y;
    }
}

} // namespace

Block compose_card(const Item& item, float width, const Context& context)
{
    Block block;
    block.width = width;
    block.pieces.resize(2);
    float y = 16;
    if (const Item* picture = pictured(item)) {
        block.inner.push_back({strip_block(*picture, width, context), 1, 1});
        y += block.inner.back().block.height + 1;
    }
    Context inside = context;
    inside.behind = Token::Card;
    const float inner = width - 2 * card_padding;
    y += add_text(
        block, item.text, {context.style(22, Weight::Bold), Token::Ink, 1.3f}, card_padding, y, inner, inside);
    Block column = card_column(item, inner, inside);
    const float column_y = y + (item.text.empty() ? 0.0f : 4.0f);
    y = column_y + column.height;
    y += add_text(block, item.footer, {context.style(16), Token::Soft}, card_padding, y, inner, inside);
    block.height = y + 16;
    block.pieces[0] = {Piece::Kind::Fill, {0, 0, width, block.height}, Token::Line, 14};
    block.pieces[1] = {Piece::Kind::Fill, {1, 1, width - 2, block.height - 2}, Token::Card, 13};
    if (only_one_press(item))
        cover_card(block, column, column_y);
    block.inner.push_back({std::move(column), card_padding, column_y});
    if (present::takes_focus(item))
        block.ring = Ring{{0, 0, width, block.height}, 14};
    return block;
}

namespace {

bool goes_right(const Item& child)
{
    return child.role == Role::Button && child.look != Look::Plain;
}

/// The hero's words and its buttons apart, since the buttons stand at the right where there is room.
struct HeroParts {
    Block words, buttons;
};

HeroParts hero_parts(const Item& item, float inner, const Context& context)
{
    HeroParts parts;
    for (const Item& child : item.children) {
        if (!goes_right(child))
            continue;
        Block button = compose(child, inner, context);
        const float y = parts.buttons.inner.empty() ? 0 : parts.buttons.height + 10;
        parts.buttons.width = std::max(parts.buttons.width, button.width);
        parts.buttons.height = y + button.height;
        parts.buttons.inner.push_back({std::move(button), 0, y});
    }
    const bool beside = inner - parts.buttons.width > 320 * context.text;
    const float room = beside ? inner - parts.buttons.width - 24 : inner;
    parts.words.width = room;
    parts.words.height += add_text(parts.words, item.text, {context.style(22, Weight::Bold), Token::OnTeal, 1.35f}, 0,
        parts.words.height, room, context);
    for (const Item& child : item.children) {
        if (goes_right(child))
            continue;
        Block part = compose(child, room, context);
        const float y = parts.words.height + (child.role == Role::Progress ? 8.0f : 0.0f);
        parts.words.height = y + part.height;
        parts.words.inner.push_back({std::move(part), 0, y});
    }
    return parts;
}

} // namespace

Block compose_hero(const Item& item, float width, const Context& context)
{
    Block block;
    block.width = width;
    Context inside = context;
    inside.on_teal = true;
    inside.behind = Token::Teal;
    const float inner = width - 48;
    HeroParts parts = hero_parts(item, inner, inside);
    const bool beside = parts.words.width < inner && !parts.buttons.inner.empty();
    const float words = parts.words.height, buttons = parts.buttons.height, buttons_width = parts.buttons.width;
    const float high = beside ? std::max(words, buttons) : words + (parts.buttons.inner.empty() ? 0 : 14 + buttons);
    block.height = high + 38;
    add_fill(block, {0, 0, width, block.height}, Token::Teal, 14);
    block.inner.push_back({std::move(parts.words), 24, 19 + (beside ? std::round((high - words) / 2) : 0)});
    if (buttons > 0) {
        const float x = beside ? width - 24 - buttons_width : 24;
        const float y = beside ? std::round((block.height - buttons) / 2) : 19 + words + 14;
        block.inner.push_back({std::move(parts.buttons), x, y});
    }
    if (present::takes_focus(item))
        block.ring = Ring{{0, 0, width, block.height}, 14};
    return block;
}

Block compose_picture(const Item& item, float width, const Context& context)
{
    Block block;
    const float aspect = context.aspect ? context.aspect(item.picture) : 0.5625f;
    const float widest = item.look == Look::Emblem ? std::min(width, 120.0f) : width;
    const float fitting = std::min(widest, std::floor(context.tallest_picture / aspect));
    const Rect rect{0, 0, fitting, std::round(fitting * aspect)};
    Piece piece{Piece::Kind::Picture, rect, Token::TealSoft, 12, 0, context.style(16)};
    piece.item = &item;
    piece.behind = context.behind;
    block.pieces.push_back(piece);
    if (item.look != Look::Emblem)
        add_frame(block, rect, Token::Line, 1, 12);
    block.width = fitting;
    block.height = rect.height;
    return block;
}

} // namespace vignette::window
