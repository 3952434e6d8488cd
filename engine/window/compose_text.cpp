#include "engine/window/parts.hpp"

#include <algorithm>
#include <cmath>

namespace vignette::window {

using present::Item;
using present::Look;

namespace {

Setting setting_of(const Item& item, const Context& context)
{
    const Token ink = context.on_teal ? Token::OnTeal : Token::Ink;
    const Token soft = context.on_teal ? Token::OnTeal : Token::Soft;
    if (context.bar)
        return {context.style(16, item.look == Look::Strong ? Weight::Strong : Weight::Regular),
            item.look == Look::Small ? soft : ink};
    switch (item.look) {
    case Look::Title:
        return {context.style(28, Weight::Bold), ink, 1.2f};
    case Look::Subtitle:
        return {context.style(22, Weight::Bold), ink, 1.3f};
    case Look::Large:
        return {context.style(22), ink, 1.45f};
    case Look::Line:
        return {context.style(32), ink, 1.35f};
    case Look::Strong:
        return {context.style(19, Weight::Strong), ink};
    case Look::Small:
        return {context.style(16), soft};
    default:
        return {context.style(19), ink};
    }
}

Setting small(const Context& context)
{
    return {context.style(16), context.on_teal ? Token::OnTeal : Token::Soft};
}

void add_bullet(Block& block, float y, const Context& context)
{
    const float size = std::round(6 * context.text);
    const float middle = y + std::round(19 * context.text * 1.5f) / 2;
    add_fill(block, {6, std::round(middle - size / 2), size, size}, Token::Teal, size / 2);
}

} // namespace

Block compose_text(const Item& item, float width, const Context& context)
{
    Block block;
    const float measure = std::min(width, readable_width(context) * (item.look == Look::Title ? 1.4f : 1));
    Extent widest;
    const auto add = [&](std::string_view text, const Setting& setting) {
        const Extent extent = set_text(block, text, setting, 0, block.height, measure, context);
        block.height += extent.height;
        widest.width = std::max(widest.width, extent.width);
    };
    add(item.label, small(context));
    add(item.text, setting_of(item, context));
    add(item.footer, small(context));
    block.width = context.bar ? std::ceil(widest.width) : width;
    if (!item.children.empty()) {
        Block column = compose_column(item.children, width, context);
        const float space = block.height > 0 ? 12.0f : 0.0f;
        const float y = block.height + space;
        block.height = y + column.height;
        block.inner.push_back({std::move(column), 0, y});
    }
    return block;
}

Block compose_list(const Item& item, float width, const Context& context)
{
    Block block;
    block.width = width;
    block.height = add_text(
        block, item.text, setting_of(item, context), 0, 0, std::min(width, readable_width(context)), context);
    const float indent = std::round(26 * context.text);
    for (const Item& child : item.children) {
        if (block.height > 0)
            block.height += 6;
        if (!present::takes_focus(child))
            add_bullet(block, block.height, context);
        Block line = compose(child, width - indent, context);
        const float y = block.height;
        block.height += line.height;
        block.inner.push_back({std::move(line), indent, y});
    }
    return block;
}

Block compose_speech(const Item& item, float width, const Context& context)
{
    Block block;
    block.width = width;
    const Token bar = item.look == Look::Think ? Token::Teal : Token::Plum;
    const float measure = std::min(width - 21, readable_width(context));
    Setting name{context.style(16, Weight::Strong), bar, 1.45f};
    float y = 3;
    y += add_text(block, item.label, name, 21, y, measure, context);
    y += add_text(block, item.text, {context.style(19)}, 21, y, measure, context);
    y += add_text(block, item.footer, small(context), 21, y, measure, context);
    if (!item.children.empty()) {
        Block column = compose_column(item.children, width - 21, context);
        const float top = y;
        y += column.height;
        block.inner.push_back({std::move(column), 21, top});
    }
    block.height = y + 3;
    add_fill(block, {0, 0, 5, block.height}, bar);
    return block;
}

} // namespace vignette::window
