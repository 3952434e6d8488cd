#include "engine/window/parts.hpp"

#include <algorithm>
#include <cmath>

namespace vignette::window {

using present::Item;

namespace {

constexpr float side = 24, between = 18;

/// Blocks that stand beside each other.
struct BarRow {
    std::vector<Block> left, right;
    float width = 0; ///< Taken so far, gaps included.
    float height = 0;
};

void put(std::vector<BarRow>& rows, Block block, bool right, float width)
{
    const float gap = rows.back().width > 0 ? between : 0;
    if (rows.back().width > 0 && rows.back().width + gap + block.width > width)
        rows.emplace_back();
    BarRow& row = rows.back();
    row.width += (row.width > 0 ? between : 0) + block.width;
    row.height = std::max(row.height, block.height);
    (right ? row.right : row.left).push_back(std::move(block));
}

void place(Block& bar, BarRow& row, float y, float width, float edge)
{
    float x = edge;
    const auto put_at = [&](Block& block) {
        const float advance = block.width + between;
        const float middle = y + std::round((row.height - block.height) / 2);
        bar.inner.push_back({std::move(block), x, middle});
        x += advance;
    };
    for (Block& block : row.left)
        put_at(block);
    float right = 0;
    for (const Block& block : row.right)
        right += block.width + between;
    if (row.left.empty() && bar.inner.size() > 0 && right + edge * 2 > width * 0.8f)
        x = edge; // A row of its own that is nearly full reads better from the left.
    else
        x = std::max(x, width - edge - right + between);
    for (Block& block : row.right)
        put_at(block);
}

} // namespace

Block compose_bar(const std::vector<Item>& left, const std::vector<Item>& right, float width, float least_height,
    const Context& context)
{
    Context inside = context;
    inside.bar = true;
    inside.behind = Token::Card;
    const float edge = width < 480 ? 12 : side;
    const float room = width - 2 * edge;
    std::vector<BarRow> rows(1);
    for (const Item& item : left)
        put(rows, compose(item, room, inside), false, room);
    for (const Item& item : right)
        put(rows, compose(item, room, inside), true, room);
    float content = 0;
    for (const BarRow& row : rows)
        content += row.height + (content > 0 ? 4 : 0);
    Block bar;
    bar.width = width;
    bar.height = std::max(least_height, content + 12);
    float y = std::round((bar.height - content) / 2);
    for (BarRow& row : rows) {
        place(bar, row, y, width, edge);
        y += row.height + 4;
    }
    return bar;
}

} // namespace vignette::window
