#include "engine/window/compose.hpp"

#include "engine/window/parts.hpp"

#include <algorithm>
#include <cmath>

namespace vignette::window {

using present::Item;
using present::Look;
using present::Role;

namespace {

Block composed_by_role(const Item& item, float width, const Context& context)
{
    switch (item.role) {
    case Role::TextBox:
        return compose_text_box(item, width, context);
    case Role::Rating:
        return compose_rating(item, width, context);
    case Role::Check:
    case Role::Radio:
        return compose_tick(item, width, context);
    case Role::Progress:
        return compose_track(item, width, context);
    case Role::Picture:
        return compose_picture(item, width, context);
    case Role::List:
        return compose_list(item, width, context);
    case Role::Table:
        return compose_table(item, width, context);
    case Role::Button:
    case Role::Option: // One that looks like a heading is still something to press.
        return compose_chip(item, width, context);
    default:
        return compose_text(item, width, context);
    }
}

Block composed(const Item& item, float width, const Context& context)
{
    switch (item.look) {
    case Look::Speech:
    case Look::Think:
        return compose_speech(item, width, context);
    case Look::Sign:
    case Look::Practice:
    case Look::Note:
        return compose_box(item, width, context);
    case Look::View:
    case Look::Evidence:
        return compose_view(item, width, context);
    case Look::Card:
        return compose_card(item, width, context);
    case Look::Hero:
        return compose_hero(item, width, context);
    case Look::Primary:
    case Look::Secondary:
    case Look::Leave:
        return compose_button(item, width, context);
    case Look::Squares:
        return compose_squares(item, width, context);
    case Look::Bar:
        return compose_chart_bar(item, width, context);
    case Look::Chip:
    case Look::Quiet:
        return compose_chip(item, width, context);
    case Look::Choice:
        // A tick that is drawn as a numbered card keeps its box, so that its state shows.
        return item.role == Role::Check || item.role == Role::Radio ? compose_tick(item, width, context)
                                                                    : compose_choice(item, width, context);
    default:
        return composed_by_role(item, width, context);
    }
}

bool is_heading(const Item& item)
{
    return item.role == Role::Heading;
}
bool is_answer(const Item& item)
{
    return item.look == Look::Choice || item.role == Role::Check || item.role == Role::Radio;
}
bool is_view(const Item& item)
{
    return item.look == Look::View || item.look == Look::Evidence;
}

/// The space between two items of a column: less within a group, more before a heading.
float gap(const Item& above, const Item& below)
{
    if ((is_answer(above) && is_answer(below)) || (is_view(above) && is_view(below)))
        return 10;
    if (above.look == Look::Bar && below.look == Look::Bar)
        return 8;
    if (is_heading(above))
        return below.look == Look::Hero || below.look == Look::Card ? 20.0f : 11.0f;
    if (above.look == Look::Small && below.look == Look::Strong)
        return 0; // "You chose", and what.
    if (is_heading(below) || above.look == Look::Hero || below.look == Look::Card || above.look == Look::Card)
        return 24;
    return below.look == Look::Small && above.look == Look::Plain ? 8 : 16;
}

/// How many cards of at least 260 fit side by side: up to three, and as wide as of three even where there are fewer.
std::size_t cards_in_row(float width, const Context& context)
{
    const float least = 260 * std::sqrt(context.text);
    const auto fit = static_cast<std::size_t>(std::max(1.0f, std::floor((width + 24) / (least + 24))));
    return std::clamp<std::size_t>(fit, 1, 3);
}

/// Makes a card as tall as its neighbours, and what is as tall as the card with it.
void stretch(Block& block, float from, float to)
{
    if (block.height != from)
        return;
    for (Piece& piece : block.pieces) {
        if (piece.kind == Piece::Kind::Fill && piece.rect.height >= from - 2.5f)
            piece.rect.height += to - from;
    }
    if (block.ring)
        block.ring->rect.height += to - from;
    block.height = to;
}

void stretch_card(Block& card, float to)
{
    const float from = card.height;
    for (Inner& part : card.inner) {
        for (Inner& child : part.block.inner)
            stretch(child.block, from, to);
    }
    stretch(card, from, to);
}

Block row_of_cards(const Item* first, std::size_t count, float width, float card_width, const Context& context)
{
    Block row;
    row.width = width;
    for (std::size_t i = 0; i < count; ++i) {
        Block card = compose(first[i], card_width, context);
        row.height = std::max(row.height, card.height);
        row.inner.push_back({std::move(card), static_cast<float>(i) * (card_width + 24), 0});
    }
    for (Inner& inner : row.inner)
        stretch_card(inner.block, row.height);
    return row;
}

std::size_t cards_from(const std::vector<Item>& items, std::size_t begin)
{
    std::size_t end = begin;
    while (end < items.size() && items[end].look == Look::Card)
        ++end;
    return end - begin;
}

void append(Block& column, Block block, float space)
{
    if (!column.inner.empty())
        column.height += space;
    const float y = column.height;
    column.height += block.height;
    column.inner.push_back({std::move(block), 0, y});
}

void append_cards(Block& column, const Item* first, std::size_t count, float space, const Context& context)
{
    const std::size_t in_row = cards_in_row(column.width, context);
    const float card_width
        = std::floor((column.width - 24 * static_cast<float>(in_row - 1)) / static_cast<float>(in_row));
    for (std::size_t i = 0; i < count; i += in_row) {
        const std::size_t n = std::min(in_row, count - i);
        append(column, row_of_cards(first + i, n, column.width, card_width, context), i == 0 ? space : 24);
    }
}

} // namespace

Block compose(const Item& item, float width, const Context& context)
{
    Block block = composed(item, width, context);
    block.item = &item;
    if (present::takes_focus(item) && !block.ring)
        block.ring = Ring{{0, 0, block.width, block.height}, 8};
    return block;
}

Block compose_column(const std::vector<Item>& items, float width, const Context& context)
{
    Block column;
    column.width = width;
    for (std::size_t i = 0; i < items.size();) {
        const float space = i == 0 ? 0 : gap(items[i - 1], items[i]);
        if (const std::size_t cards = cards_from(items, i); cards > 0) {
            append_cards(column, &items[i], cards, space, context);
            i += cards;
            continue;
        }
        append(column, compose(items[i], width, context), space);
        ++i;
    }
    return column;
}

float readable_width(const Context& context)
{
    return std::round(context.longest_line * context.text);
}

} // namespace vignette::window
