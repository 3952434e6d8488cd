#include "engine/window/parts.hpp"

#include <algorithm>
#include <cmath>

namespace vignette::window {

using present::Item;
using present::Look;

namespace {

struct Paint {
    Token fill, line, ink;
};

Paint paint_of(const Item& item, const Context& context)
{
    if (item.disabled)
        return {context.behind, Token::Soft, Token::Soft};
    switch (item.look) {
    case Look::Leave:
        return {Token::Plum, Token::Plum, Token::OnPlum};
    case Look::Secondary:
        return context.on_teal ? Paint{Token::Teal, Token::OnTeal, Token::OnTeal}
                               : Paint{Token::Card, Token::Teal, Token::Teal};
    default:
        return context.on_teal ? Paint{Token::OnTeal, Token::OnTeal, Token::Teal}
                               : Paint{Token::Teal, Token::Teal, Token::OnTeal};
    }
}

constexpr float arrow_room = 20;

/// The caps of F-keys are shown, and of Enter on the hero. Back and the main button look better without.
std::string_view shown_key(const Item& item, const Context& context)
{
    if (item.key == "Enter")
        return context.on_teal ? std::string_view(item.key) : std::string_view();
    return item.key == "Backspace" ? std::string_view() : std::string_view(item.key);
}

/// The reason why a button cannot be pressed, or what pressing it means.
void add_footer(Block& block, const Item& item, float width, const Context& context)
{
    if (item.footer.empty())
        return;
    const Setting setting{context.style(16), context.on_teal ? Token::OnTeal : Token::Soft};
    block.height += 4;
    block.height
        += add_text(block, item.footer, setting, 0, block.height, std::min(width, readable_width(context)), context);
    block.width = context.bar ? block.width : width;
}

void add_arrow(Block& block, const Item& item, float x, float middle, Token token, const Context& context)
{
    const float size = std::round(10 * context.text);
    block.pieces.push_back({item.expanded ? Piece::Kind::FoldOpen : Piece::Kind::FoldClosed,
        {x, std::round(middle - size / 2), size, size}, token});
}

} // namespace

Block compose_button(const Item& item, float width, const Context& context)
{
    Block block;
    const Paint paint = paint_of(item, context);
    const Setting setting{context.style(18, Weight::Strong), paint.ink, 1.3f};
    const std::string_view key = shown_key(item, context);
    const float extra = (key.empty() ? 0 : cap_width(key, context) + 9) + (item.folds ? arrow_room : 0);
    const float inner = std::min(one_line(item.text, setting.style, context), std::max(40.0f, width - 46 - extra));
    const float button = std::min(width, inner + extra + 46);
    block.pieces.resize(2);
    const float text = add_text(block, item.text, setting, 23 + (item.folds ? arrow_room : 0), 12, inner + 1, context);
    const float height = std::max(48.0f, text + 24);
    for (Piece& piece : block.pieces)
        piece.rect.y += std::round((height - 24 - text) / 2);
    if (item.folds)
        add_arrow(block, item, 21, height / 2, paint.ink, context);
    if (!key.empty())
        add_cap(block, key, 23 + inner + (item.folds ? arrow_room : 0) + 9, height / 2, context);
    block.pieces[0] = {Piece::Kind::Fill, {0, 0, button, height}, paint.line, 8};
    block.pieces[1] = {Piece::Kind::Fill, {2, 2, button - 4, height - 4}, paint.fill, 6};
    block.width = button;
    block.height = height;
    block.ring = Ring{{0, 0, button, height}, 8};
    add_footer(block, item, width, context);
    return block;
}

Block compose_chip(const Item& item, float width, const Context& context)
{
    Block block;
    const bool chip = item.look == Look::Chip;
    const bool small = chip || item.look == Look::Quiet || context.bar;
    const bool plain = !small;
    const float side = chip ? 14.0f : 0.0f;
    Token ink = chip ? Token::Ink : plain ? Token::Teal : Token::Soft;
    if (context.on_teal)
        ink = Token::OnTeal;
    const Setting setting{context.style(small ? 16 : 19, plain ? Weight::Strong : Weight::Regular),
        item.disabled ? Token::Soft : ink, 1.3f};
    const std::string_view key = shown_key(item, context);
    const float before = side + (item.folds ? arrow_room : 0);
    const float cap = key.empty() ? 0 : cap_width(key, context) + 8;
    const float natural = one_line(item.text, setting.style, context);
    const float inner = std::max(40.0f, std::min(natural, width - before - side - cap));
    block.pieces.resize(2);
    const Extent text = set_text(block, item.text, setting, before, 0, inner + 1, context);
    const float visible = std::max(std::round(36 * std::max(1.0f, context.text * 0.9f)), text.height + 14);
    block.height = std::max(target, visible);
    for (std::size_t i = 2; i < block.pieces.size(); ++i)
        block.pieces[i].rect.y += std::round((block.height - text.height) / 2);
    const float middle = std::round(block.height / 2);
    if (item.folds)
        add_arrow(block, item, side, middle, setting.token, context);
    const float words = std::ceil(text.width);
    if (!key.empty())
        add_cap(block, key, before + words + 8, middle, context);
    block.width = before + words + cap + side;
    const Rect pill{0, std::round((block.height - visible) / 2), block.width, visible};
    if (chip) {
        block.pieces[0] = {Piece::Kind::Fill, pill, Token::Line, visible / 2};
        block.pieces[1]
            = {Piece::Kind::Fill, {1, pill.y + 1, pill.width - 2, visible - 2}, Token::Card, visible / 2 - 1};
    }
    if (plain && !item.disabled) // Underlined, so that it is known as something to press without its colour.
        add_fill(block, {before, middle + text.height / 2 - 1, words, 2}, setting.token);
    block.ring = Ring{chip ? pill : Rect{-6, pill.y, block.width + 12, visible}, chip ? visible / 2 : 8};
    add_footer(block, item, width, context);
    return block;
}

Block compose_choice(const Item& item, float width, const Context& context)
{
    Block block;
    block.width = width;
    const float badge = std::round(30 * context.text);
    const std::string_view number = item.badge.empty() ? std::string_view(item.key) : std::string_view(item.badge);
    const float x = number.empty() ? 18 : 18 + badge + 14;
    const TextStyle count = context.style(28, Weight::Strong);
    const float counted = item.value.empty() ? 0 : one_line(item.value, count, context) + 18;
    const float inner = std::min(width - x - 18, readable_width(context)) - counted;
    const Setting setting{context.style(19), item.disabled ? Token::Soft : Token::Ink};
    block.pieces.resize(2);
    const float line = std::round(19 * context.text * 1.5f);
    const float padding = std::round((std::max(60.0f, line + 31) - line) / 2);
    float y = padding;
    y += add_text(block, item.label, {context.style(16, Weight::Strong), Token::Soft, 1.45f}, x, y, inner, context);
    y += add_text(block, item.text, setting, x, y, inner, context);
    y += add_text(block, item.footer, {context.style(16), Token::Soft}, x, y, inner, context);
    block.height = y + padding;
    if (counted > 0) // In the middle of its height.
        add_text(block, item.value, {count, Token::Teal}, width - counted,
            std::round((block.height - count.size * 1.5f) / 2), counted, context);
    if (!number.empty()) // In the middle of the first line.
        add_badge(block, number, context.style(16, Weight::Strong), item.disabled ? Token::Cap : Token::TealSoft,
            item.disabled ? Token::Soft : Token::Teal, 18, std::round(padding + (line - badge) / 2), badge, context);
    block.pieces[0] = {Piece::Kind::Fill, {0, 0, width, block.height}, Token::Line, 10};
    block.pieces[1]
        = {Piece::Kind::Fill, {2, 2, width - 4, block.height - 4}, item.disabled ? context.behind : Token::Card, 8};
    block.ring = Ring{{0, 0, width, block.height}, 10};
    return block;
}

} // namespace vignette::window
