#include "engine/window/parts.hpp"

#include <algorithm>
#include <cmath>

namespace vignette::window {

using present::Item;
using present::Look;
using present::Role;

Block compose_track(const Item& item, float width, const Context& context)
{
    Block block;
    const Setting setting{context.style(16), context.on_teal ? Token::OnTeal : Token::Soft};
    const float track = context.bar ? std::clamp(width * 0.18f, 80.0f, context.longest_track) : width;
    const float filled = std::round(track * static_cast<float>(std::clamp(item.progress, 0.0, 1.0)));
    const float words = one_line(item.text, setting.style, context);
    const bool beside = context.bar && !item.text.empty() && track + 18 + words <= width;
    const float text_x = beside ? track + 18 : 0;
    const float text_y = beside ? 0 : 14;
    const float text = add_text(block, item.text, setting, text_x, text_y, width - text_x, context);
    const float y = beside ? std::round(text / 2) - 4 : 0;
    add_fill(block, {0, y, track, 8}, context.on_teal ? Token::TealSoft : Token::Track, 4);
    if (filled >= 1)
        add_fill(block, {0, y, std::max(filled, 8.0f), 8}, context.on_teal ? Token::OnTeal : Token::Teal, 4);
    block.height = text > 0 ? text_y + text : 8;
    block.width = context.bar ? (beside ? track + 18 + words : std::min(width, std::max(track, words))) : width;
    return block;
}

Block compose_chart_bar(const Item& item, float width, const Context& context)
{
    Block block;
    const TextStyle style = context.style(19, Weight::Strong);
    const float size = std::round(style.size * 1.5f), left = std::round(size * 1.3f), right = std::round(size * 1.5f);
    const float longest = std::max(0.0f, width - left - right);
    const float bar = std::round(longest * static_cast<float>(std::clamp(item.progress, 0.0, 1.0)));
    add_text(block, item.label, {style}, 0, 0, left, context);
    if (bar >= 1)
        add_fill(block, {left, 1, std::max(bar, 4.0f), size - 2}, Token::Teal, 3);
    const float words = one_line(item.value, style, context);
    add_text(block, item.value, {style}, width - words, 0, words + 1, context);
    block.width = width;
    block.height = size;
    return block;
}

Block compose_text_box(const Item& item, float width, const Context& context)
{
    Block block;
    block.width = width;
    const float box = std::min(width, readable_width(context) + 40);
    float y = add_text(block, item.label, {context.style(19, Weight::Strong)}, 0, 0, box, context);
    y += add_text(block, item.text, {context.style(16), Token::Soft}, 0, y, box, context);
    y += y > 0 ? 8 : 0;
    const TextStyle style = context.style(item.secret ? 28 : 19); // Dots are small; somebody must count them.
    const float leading = std::round(context.style(19).size * 1.6f);
    const std::u32string text = context.writing ? context.writing(item) : decoded(item.value);
    const auto rows = rows_of(text, style, box - 36, context.advance).size();
    const float lines
        = static_cast<float>(std::max<std::size_t>(rows, static_cast<std::size_t>(std::max(item.lines, 1))));
    const Rect rect{0, y, box, std::max(target, lines * leading + 20)};
    add_box(block, rect, Token::Card, Token::Soft, 2, 10);
    if (item.lines > 1) { // Lined like a page, to write on.
        for (float line = 1; line <= lines; ++line)
            add_fill(block, {18, y + 8 + line * leading, box - 36, 1}, Token::Line);
    }
    Piece writing{Piece::Kind::Writing, {18, y + 10, box - 36, rect.height - 20},
        item.disabled ? Token::Soft : Token::Ink, 0, leading, style};
    writing.item = &item;
    block.pieces.push_back(writing);
    block.ring = Ring{rect, 10};
    block.height = y + rect.height;
    if (!item.footer.empty()) {
        block.height += 6;
        block.height += add_text(block, item.footer, {context.style(16), Token::Soft}, 0, block.height, box, context);
    }
    return block;
}

namespace {

void add_radio(Block& block, const Item& item, float x, float y, float size)
{
    const Token line = item.checked ? Token::Teal : Token::Soft;
    add_fill(block, {x, y, size, size}, line, size / 2);
    add_fill(block, {x + 2, y + 2, size - 4, size - 4}, Token::Card, size / 2 - 2);
    if (item.checked)
        add_fill(block, {x + size / 4, y + size / 4, size / 2, size / 2}, Token::Teal, size / 4);
}

void add_check(Block& block, const Item& item, float x, float y, float size)
{
    const Token line = item.checked ? Token::Teal : Token::Soft;
    add_fill(block, {x, y, size, size}, line, 6);
    if (!item.checked)
        add_fill(block, {x + 2, y + 2, size - 4, size - 4}, Token::Card, 4);
    else
        block.pieces.push_back(
            {Piece::Kind::Tick, {x + size * 0.2f, y + size * 0.2f, size * 0.6f, size * 0.6f}, Token::OnTeal});
}

/// One point of a rating: a disc with its words below, centred.
Block point(const Item& item, float width, const Context& context)
{
    Block block;
    block.width = width;
    const float size = std::round(32 * context.text);
    add_radio(block, item, std::round((width - size) / 2), 6, size);
    const Setting setting{context.style(16, item.checked ? Weight::Strong : Weight::Regular),
        item.checked ? Token::Ink : Token::Soft, 1.3f, Align::Centre};
    const float words = add_text(block, item.text, setting, 2, size + 12, width - 4, context);
    block.height = std::max(target, size + 12 + words + 6);
    block.item = &item;
    block.ring = Ring{{0, 0, width, block.height}, 10};
    return block;
}

/// Whether every word fits under its point: a word that breaks in the middle is no label.
bool points_fit(const Item& item, float width, const Context& context)
{
    for (const Item& child : item.children) {
        std::size_t begin = 0;
        const std::string words = present::plain(child.text) + " ";
        for (std::size_t end = words.find(' '); end != std::string::npos;
             begin = end + 1, end = words.find(' ', begin)) {
            if (one_line(words.substr(begin, end - begin), context.style(16, Weight::Strong), context) > width - 4)
                return false;
        }
    }
    return true;
}

} // namespace

Block compose_tick(const Item& item, float width, const Context& context)
{
    Block block;
    block.width = width;
    const bool card = item.look == Look::Choice;
    const float size = std::round(26 * context.text);
    const float left = card ? 18.0f : 8.0f;
    const float x = left + size + 14;
    const float inner = std::min(width - x - left, readable_width(context));
    const float line = std::round(19 * context.text * 1.5f);
    const float padding = card ? std::round((std::max(60.0f, line + 31) - line) / 2)
                               : std::round((std::max(target, line + 12) - line) / 2);
    block.pieces.resize(card ? 2 : 0);
    float y = padding;
    y += add_text(
        block, item.text, {context.style(19), item.disabled ? Token::Soft : Token::Ink}, x, y, inner, context);
    y += add_text(block, item.footer, {context.style(16), Token::Soft}, x, y, inner, context);
    block.height = y + padding;
    const float top = padding + std::round((line - size) / 2);
    if (item.role == Role::Radio)
        add_radio(block, item, left, top, size);
    else
        add_check(block, item, left, top, size);
    if (card) {
        block.pieces[0]
            = {Piece::Kind::Fill, {0, 0, width, block.height}, item.checked ? Token::Teal : Token::Line, 10};
        block.pieces[1] = {Piece::Kind::Fill, {2, 2, width - 4, block.height - 4}, Token::Card, 8};
    }
    block.ring = Ring{{0, 0, width, block.height}, 10};
    return block;
}

Block compose_rating(const Item& item, float width, const Context& context)
{
    Block block;
    block.width = width;
    block.height = add_text(block, item.label, {context.style(16), Token::Soft}, 0, 0, width, context);
    block.height += add_text(block, item.text, {context.style(19, Weight::Strong)}, 0, block.height,
        std::min(width, readable_width(context)), context);
    block.height += 8;
    const float across = std::min(width, readable_width(context) + 40);
    const float each = std::floor((across - 6 * static_cast<float>(item.children.size() - 1))
        / static_cast<float>(std::max<std::size_t>(1, item.children.size())));
    const bool row = each >= target && points_fit(item, each, context);
    float tallest = 0, x = 0;
    for (const Item& child : item.children) {
        Block part = row ? point(child, each, context) : compose(child, width, context);
        const float y = block.height;
        tallest = std::max(tallest, part.height);
        if (!row)
            block.height += part.height;
        block.inner.push_back({std::move(part), row ? x : 0, y});
        x += each + 6;
    }
    if (row) {
        for (Inner& inner : block.inner) {
            inner.block.height = tallest;
            inner.block.ring->rect.height = tallest;
        }
        block.height += tallest;
    }
    if (!item.footer.empty())
        block.height
            += 4 + add_text(block, item.footer, {context.style(16), Token::Soft}, 0, block.height + 4, width, context);
    return block;
}

} // namespace vignette::window
