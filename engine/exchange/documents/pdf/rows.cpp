#include "engine/exchange/documents/pdf/rows.hpp"

#include <algorithm>

namespace vignette::exchange::documents {

namespace {

constexpr double quarter = 1.57079632679489662;

void round_box(cairo_t* cairo, double left, double top, double width, double height, double corner)
{
    cairo_new_path(cairo);
    cairo_arc(cairo, left + width - corner, top + corner, corner, -quarter, 0);
    cairo_arc(cairo, left + width - corner, top + height - corner, corner, 0, quarter);
    cairo_arc(cairo, left + corner, top + height - corner, corner, quarter, 2 * quarter);
    cairo_arc(cairo, left + corner, top + corner, corner, 2 * quarter, 3 * quarter);
    cairo_close_path(cairo);
}

/// The first lines of a cell, as many as `most` holds but at least one, cut off it.
std::vector<Line> take_lines(std::vector<Line>& lines, double most)
{
    double height = 0;
    std::size_t count = 0;
    while (count < lines.size() && (count == 0 || height + lines[count].height <= most))
        height += lines[count++].height;
    const auto cut = lines.begin() + static_cast<std::ptrdiff_t>(count);
    std::vector<Line> taken(lines.begin(), cut);
    lines.erase(lines.begin(), cut);
    return taken;
}

void add_lines(Piece& piece, const RowCell& cell, const std::vector<Line>& lines, double top, const Path& path)
{
    for (const auto& line : lines) {
        piece.marks.push_back(line_mark(line, cell.left, top, path));
        top += line.height;
    }
}

/// One stretch of the row: what is left of each cell, up to the look's height.
Piece one_piece(std::vector<RowCell>& cells, const RowLook& look, const Path& row, Ids& ids)
{
    Piece piece;
    std::vector<std::vector<Line>> taken;
    for (auto& cell : cells) {
        taken.push_back(take_lines(cell.lines, look.most));
        piece.height = std::max(piece.height, height_of(taken.back()) + 2 * look.padding);
    }
    for (std::size_t i = 0; i < cells.size(); ++i) {
        if (cells[i].tint)
            piece.marks.push_back(
                box_mark(*cells[i].tint, cells[i].left - 5, 1.5, cells[i].width - 3, piece.height - 3, 3));
        auto path = row;
        path.push_back({cells[i].tag, ids.next()});
        add_lines(piece, cells[i], taken[i], look.padding, path);
    }
    return piece;
}

bool all_said(const std::vector<RowCell>& cells)
{
    return std::all_of(cells.begin(), cells.end(), [](const auto& cell) { return cell.lines.empty(); });
}

} // namespace

Mark line_mark(const Line& line, double left, double top, const Path& path)
{
    return {path, [line, left, top](cairo_t* cairo, double at) { draw(cairo, line, left, at + top); }};
}

Mark box_mark(Ink ink, double left, double top, double width, double height, double corner)
{
    return {{}, [=](cairo_t* cairo, double at) {
                set_ink(cairo, ink);
                if (const auto round = std::min({corner, width / 2, height / 2}); round > 0)
                    round_box(cairo, left, at + top, width, height, round);
                else
                    cairo_rectangle(cairo, left, at + top, width, height);
                cairo_fill(cairo);
            }};
}

std::vector<Piece> row_pieces(std::vector<RowCell> cells, const RowLook& look, const Path& inside, Ids& ids)
{
    std::vector<Piece> pieces;
    do {
        auto row = inside;
        row.push_back({look.tag, ids.next()});
        pieces.push_back(one_piece(cells, look, row, ids));
    } while (!all_said(cells));
    if (look.rule && !cells.empty()) {
        auto& last = pieces.back();
        const double left = cells.front().left;
        const double width = cells.back().left + cells.back().width - left;
        last.marks.push_back(box_mark(*look.rule, left - 6, last.height - look.rule_width, width, look.rule_width));
    }
    return pieces;
}

} // namespace vignette::exchange::documents
