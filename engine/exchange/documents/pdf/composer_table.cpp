#include "engine/exchange/documents/pdf/columns.hpp"
#include "engine/exchange/documents/pdf/composer.hpp"

#include <algorithm>

namespace vignette::exchange::documents {

namespace {

constexpr double cell_gap = 12; ///< Between the texts of two columns.
constexpr double most_natural = 0.5; ///< Of the width: a long text in one column must not starve the others.

std::optional<Ink> tint(Tone tone)
{
    switch (tone) {
    case Tone::Plain:
    case Tone::Quiet:
        return {};
    case Tone::Good:
        return Ink::TealSoft;
    case Tone::Soon:
        return Ink::AmberSoft;
    case Tone::Late:
        return Ink::PlumSoft;
    }
    return {};
}

Face face_of(const Cell& cell, bool names_row)
{
    auto face = names_row ? faces::cell_strong : faces::cell;
    if (cell.tone == Tone::Quiet)
        face.ink = Ink::Soft;
    return face;
}

const Cell& cell_at(const std::vector<Cell>& row, std::size_t column)
{
    static const Cell none;
    return column < row.size() ? row[column] : none;
}

} // namespace

std::vector<double> Composer::widths_of(const Table& table) const
{
    std::vector<ColumnNeed> needs;
    for (std::size_t column = 0; column < table.header.size(); ++column) {
        ColumnNeed need;
        const auto ask = [&](const std::string& text, const Face& face) {
            need.least = std::max(need.least, m_type.word_width(text, face) + cell_gap);
            need.natural = std::max(need.natural, m_type.natural_width(text, face) + cell_gap);
        };
        ask(table.header[column], faces::cell_head);
        for (const auto& row : table.rows)
            ask(cell_at(row, column).text, face_of(cell_at(row, column), column == 0));
        need.natural = std::max(need.least, std::min(need.natural, m_width * most_natural));
        needs.push_back(need);
    }
    return column_widths(needs, m_width);
}

std::vector<RowCell> Composer::header_cells(const Table& table, const std::vector<double>& widths) const
{
    std::vector<RowCell> cells;
    double left = cell_gap / 2;
    for (std::size_t i = 0; i < widths.size(); ++i) {
        cells.push_back(
            {"TH", m_type.lines(table.header[i], faces::cell_head, widths[i] - cell_gap + 0.5), left, widths[i], {}});
        left += widths[i];
    }
    return cells;
}

std::vector<RowCell> Composer::body_cells(
    const Table& table, const std::vector<Cell>& row, const std::vector<double>& widths) const
{
    std::vector<RowCell> cells;
    double left = cell_gap / 2;
    for (std::size_t i = 0; i < table.header.size(); ++i) {
        const auto& cell = cell_at(row, i);
        const auto lines = m_type.lines(cell.text, face_of(cell, i == 0), widths[i] - cell_gap + 0.5);
        cells.push_back({i == 0 ? "TH" : "TD", lines, left, widths[i], tint(cell.tone)});
        left += widths[i];
    }
    return cells;
}

void Composer::caption(const std::string& text, const Path& inside)
{
    if (text.empty())
        return;
    auto path = inside;
    path.push_back(tag("Caption"));
    const auto first = m_pieces.size();
    add_text(m_type.lines(text, faces::strong, m_width), path, 14);
    for (auto i = first; i < m_pieces.size(); ++i)
        m_pieces[i].with_next = true;
}

void Composer::operator()(const Table& table)
{
    if (table.header.empty())
        return;
    const Path inside{tag("Table")};
    const auto widths = widths_of(table);
    caption(table.caption, inside);
    auto header = row_pieces(header_cells(table, widths), {"TR", 5, 300, Ink::Soft, 1}, inside, m_ids);
    for (auto& piece : header)
        piece.with_next = true;
    const auto again = std::make_shared<const Piece>(header.front());
    add_rows(std::move(header), table.caption.empty() ? 12 : 2);
    for (const auto& row : table.rows) {
        auto pieces = row_pieces(body_cells(table, row, widths), {}, inside, m_ids);
        for (auto& piece : pieces)
            piece.again = again;
        add_rows(std::move(pieces), 0);
    }
}

} // namespace vignette::exchange::documents
