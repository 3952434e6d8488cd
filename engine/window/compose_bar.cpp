#include "engine/window/parts.hpp"

#include <algorithm>
#include <cmath>

namespace vignette::window {

using present::Item;

namespace {

constexpr float bar_side = 24, between = 18;

/// Blocks that stand beside each other.
struct BarRow {
    std::vector<Block> left, right;
    float width = 0; ///< Taken so far, gaps included.
    float height = 0;
};

float together(const std::vector<Block>& blocks)
{
    float width = 0;
    for (const Block& block : blocks)
        width += (width > 0 ? between : 0) + block.width;
    return width;
}

void put(std::vector<BarRow>& rows, Block block, bool right, float width)
{
    if (rows.back().width > 0 && rows.back().width + between + block.width > width)
        rows.emplace_back();
    BarRow& row = rows.back();
    row.width += (row.width > 0 ? between : 0) + block.width;
    row.height = std::max(row.height, block.height);
    (right ? row.right : row.left).push_back(std::move(block));
}

std::vector<Block> composed(const std::vector<Item>& items, float room, const Context& context)
{
    std::vector<Block> out;
    for (const Item& item : items)
        out.push_back(compose(item, room, context));
    return out;
}

std::vector<BarRow> rows_of_bar(std::vector<Block> left, std::vector<Block> right, float room)
{
    std::vector<BarRow> rows(1);
    for (Block& block : left)
        put(rows, std::move(block), false, room);
    // What stands at the right stays together: beside the rest, or else on a row of its own, and there at the right too
    // if it fits. The way on is then always in the same corner.
    const float all = together(right);
    const bool beside = rows.back().width + between + all <= room;
    if (!beside && !right.empty() && rows.back().width > 0)
        rows.emplace_back();
    for (Block& block : right)
        put(rows, std::move(block), all <= room, room);
    return rows;
}

/// Progress is short before anything takes a row of its own.
std::vector<BarRow> rows_that_fit(
    const std::vector<Item>& left, const std::vector<Item>& right, float room, Context context)
{
    std::vector<BarRow> rows = rows_of_bar(composed(left, room, context), composed(right, room, context), room);
    if (rows.size() == 1)
        return rows;
    context.longest_track = 80;
    std::vector<BarRow> shorter = rows_of_bar(composed(left, room, context), composed(right, room, context), room);
    return shorter.size() < rows.size() ? std::move(shorter) : std::move(rows);
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
    x = std::max(x, width - edge - together(row.right));
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
    const float edge = width < 480 ? 12 : bar_side;
    const float room = width - 2 * edge;
    std::vector<BarRow> rows = rows_that_fit(left, right, room, inside);
    float content = 0;
    for (const BarRow& row : rows)
        content += row.height + (content > 0 ? 4.0f : 0.0f);
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
