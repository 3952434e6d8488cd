#include "engine/core/text.hpp"
#include "engine/window/parts.hpp"

#include <algorithm>
#include <cmath>

namespace vignette::window {

namespace {

/// Neighbours in a row are one piece: half as many.
void add_row(Block& block, std::string_view row, float x, float y, float side)
{
    for (std::size_t from = row.find('#'); from != std::string_view::npos;) {
        const auto to = std::min(row.find(' ', from), row.size());
        add_fill(
            block, {x + static_cast<float>(from) * side, y, static_cast<float>(to - from) * side, side}, Token::Dark);
        from = row.find('#', to);
    }
}

} // namespace

/// As large as fits, in squares of whole pixels, with the white border of four that cameras look for.
Block compose_squares(const present::Item& item, float width, const Context& context)
{
    constexpr float border = 4;
    Block block;
    const auto rows = text::lines(item.value);
    const float across = static_cast<float>(rows.size()) + 2 * border;
    const float side = std::max(1.0f, std::floor(std::min(width, context.tallest_picture) / across));
    block.width = width;
    block.height = side * across;
    add_fill(block, {0, 0, block.height, block.height}, Token::Light);
    for (std::size_t i = 0; i < rows.size(); ++i)
        add_row(block, rows[i], border * side, (border + static_cast<float>(i)) * side, side);
    return block;
}

} // namespace vignette::window
