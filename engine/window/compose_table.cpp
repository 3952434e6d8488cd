#include "engine/window/parts.hpp"
#include "engine/window/table_columns.hpp"

#include <algorithm>
#include <cmath>
#include <optional>

namespace vignette::window {

using present::Item;
using present::Look;
using present::Tone;

namespace {

constexpr float cell_side = 12, above = 9; ///< Around the words of a cell.
constexpr float least_column = 110;
constexpr float longest_word = 220; ///< One that is longer, an address, may break: it is no reason against a grid.
constexpr float corner = 10;

std::optional<Token> tint_of(Tone tone)
{
    switch (tone) {
    case Tone::Good:
        return Token::TealSoft;
    case Tone::Soon:
        return Token::AmberSoft;
    case Tone::Late:
        return Token::PlumSoft;
    case Tone::Plain:
    case Tone::Quiet:
        break;
    }
    return {};
}

Setting setting_of(const Item& cell, float size, bool strong, const Context& context)
{
    return {context.style(size, strong ? Weight::Strong : Weight::Regular),
        cell.tone == Tone::Quiet ? Token::Soft : Token::Ink};
}

/// How wide the words are, without the space at their sides.
ColumnNeed measured(std::string_view text, const TextStyle& style, const Advance& advance)
{
    ColumnNeed need;
    float line = 0, word = 0;
    char32_t before = 0;
    for (const char32_t c : decoded(text)) {
        const float step = advance(style, before, c);
        before = c == '\n' ? 0 : c;
        line = c == '\n' ? 0 : line + step;
        word = c == '\n' || c == ' ' ? 0 : word + step;
        need.line = std::max(need.line, line);
        need.word = std::max(need.word, word);
    }
    return need;
}

void ask(std::vector<ColumnNeed>& needs, const Item& row, const Context& context)
{
    needs.resize(std::max(needs.size(), row.children.size()));
    for (std::size_t i = 0; i < row.children.size(); ++i) {
        const Item& cell = row.children[i];
        const TextStyle style = setting_of(cell, 16, i == 0 || row.look == Look::Strong, context).style;
        const ColumnNeed need = measured(present::plain(cell.text), style, context.advance);
        const float word = std::min(need.word, longest_word * context.text) + 2 * cell_side;
        needs[i].word = std::max(needs[i].word, word);
        needs[i].line
            = std::max(needs[i].line, std::ceil(need.line) + 2 * cell_side + 1); // Columns end on whole pixels.
    }
}

/// A table as a grid: none where it would be too narrow.
std::vector<float> grid_widths(const Item& table, float width, const Context& context)
{
    std::vector<ColumnNeed> needs;
    for (const Item& row : table.children)
        ask(needs, row, context);
    return column_widths(needs, width, least_column * context.text);
}

Block grid_cell(const Item& cell, float width, bool strong, const Context& context)
{
    Block block;
    block.item = &cell;
    block.width = width;
    const Setting setting = setting_of(cell, 16, strong, context);
    block.height = 2 * above + add_text(block, cell.text, setting, cell_side, above, width - 2 * cell_side, context);
    return block;
}

/// Behind the words, as high as the row is.
void tint_cell(Block& cell)
{
    constexpr float inset = 4;
    const auto token = cell.item->text.empty() ? std::nullopt : tint_of(cell.item->tone);
    if (!token)
        return;
    const Rect rect{inset, inset, cell.width - 2 * inset, cell.height - 2 * inset};
    cell.pieces.insert(cell.pieces.begin(), Piece{Piece::Kind::Fill, rect, *token, 6});
}

/// The soft ground of the column names: round at the top, where the box is.
void add_names_ground(Block& row)
{
    add_fill(row, {0, 0, row.width, row.height}, Token::Track, corner - 1);
    add_fill(row, {0, row.height - corner, row.width, corner}, Token::Track);
}

Block grid_row(const Item& row, const std::vector<float>& widths, float width, const Context& context)
{
    Block block;
    block.item = &row;
    block.width = width;
    float x = 0;
    for (std::size_t i = 0; i < row.children.size(); ++i) {
        Block cell = grid_cell(row.children[i], widths[i], i == 0 || row.look == Look::Strong, context);
        block.height = std::max(block.height, cell.height);
        block.inner.push_back({std::move(cell), x, 0});
        x += widths[i];
    }
    for (Inner& cell : block.inner) {
        cell.block.height = block.height;
        tint_cell(cell.block);
    }
    if (row.look == Look::Strong)
        add_names_ground(block);
    return block;
}

/// There for screen readers, and for nobody to see: the names of columns that each line repeats, a cell with nothing
/// in it.
Block unseen(const Item& item, float width)
{
    Block block;
    block.item = &item;
    block.width = width;
    for (const Item& child : item.children)
        block.inner.push_back({unseen(child, width), 0, 0});
    return block;
}

std::string in_one_line(const std::string& column, std::string cell)
{
    std::replace(cell.begin(), cell.end(), '\n', ' '); // Breaks that are made for a narrow cell.
    return column.empty() ? cell : column + ": " + cell;
}

/// "Column: cell"; the row's name, its first cell, without a column's.
Block stacked_cell(const Item& cell, const Item* column, bool names_row, float width, const Context& context)
{
    if (cell.text.empty())
        return unseen(cell, width);
    Block block;
    block.item = &cell;
    block.width = width;
    const auto token = tint_of(cell.tone);
    block.pieces.resize(token ? 1 : 0);
    const float y = token ? 3.0f : 0.0f, x = cell_side;
    const std::string words = in_one_line(column ? column->text : std::string(), cell.text);
    const Setting setting = setting_of(cell, 19, names_row, context);
    block.height
        = 2 * y + add_text(block, words, setting, x, y, std::min(width - 2 * x, readable_width(context)), context);
    if (token)
        block.pieces.front() = {Piece::Kind::Fill, {4, 0, width - 8, block.height}, *token, 6};
    return block;
}

/// A row as a block of its own, for windows in which a grid has no room.
Block stacked_row(const Item& row, const Item* names, float width, const Context& context)
{
    if (&row == names)
        return unseen(row, width);
    Block block;
    block.item = &row;
    block.width = width;
    block.height = above;
    for (std::size_t i = 0; i < row.children.size(); ++i) {
        const bool named = names && i > 0 && i < names->children.size();
        Block cell = stacked_cell(row.children[i], named ? &names->children[i] : nullptr, i == 0, width, context);
        const float y = block.height + (i > 0 && cell.height > 0 ? 2.0f : 0.0f);
        block.height = y + cell.height;
        block.inner.push_back({std::move(cell), 0, y});
    }
    block.height += above;
    return block;
}

} // namespace

Block compose_table(const Item& item, float width, const Context& context)
{
    Block block;
    block.width = width;
    const Setting caption{context.style(19, Weight::Strong)};
    const float words = add_text(block, item.text, caption, 0, 0, std::min(width, readable_width(context)), context);
    const float top = words > 0 ? words + 8 : 0;
    const float inner = width - 2;
    const std::vector<float> widths = grid_widths(item, inner, context);
    const Item* names = present::column_names(item);
    float y = top + 1;
    for (const Item& row : item.children) {
        Block part = widths.empty() ? stacked_row(row, names, inner, context) : grid_row(row, widths, inner, context);
        if (y > top + 1)
            add_fill(part, {0, 0, inner, 1}, Token::Line);
        const float at = y;
        y += part.height;
        block.inner.push_back({std::move(part), 1, at});
    }
    block.height = y + 1;
    if (!item.children.empty())
        add_box(block, {0, top, width, block.height - top}, Token::Card, Token::Line, 1, corner);
    return block;
}

} // namespace vignette::window
