#include "engine/exchange/documents/plain_table.hpp"

#include "engine/core/text.hpp"
#include "engine/exchange/documents/text.hpp"

#include <algorithm>
#include <numeric>

namespace vignette::exchange::documents {

namespace {

using Row = std::vector<std::string>;

constexpr std::size_t column_gap = 2;

std::vector<Row> cells_of(const Table& table)
{
    std::vector<Row> rows(1);
    for (const auto& name : table.header)
        rows[0].push_back(one_line(name));
    for (const auto& cells : table.rows) {
        Row row(table.header.size());
        for (std::size_t i = 0; i < std::min(cells.size(), row.size()); ++i)
            row[i] = one_line(cells[i].text);
        rows.push_back(std::move(row));
    }
    return rows;
}

std::vector<std::size_t> widths_of(const std::vector<Row>& rows)
{
    std::vector<std::size_t> widths(rows[0].size());
    for (const auto& row : rows) {
        for (std::size_t i = 0; i < row.size(); ++i)
            widths[i] = std::max(widths[i], width_of(row[i]));
    }
    return widths;
}

std::string line(const Row& row, const std::vector<std::size_t>& widths)
{
    std::string out;
    for (std::size_t i = 0; i < row.size(); ++i)
        out += row[i] + std::string(widths[i] - width_of(row[i]) + column_gap, ' ');
    out.erase(out.find_last_not_of(' ') + 1);
    return out + "\n";
}

std::string in_columns(const std::vector<Row>& rows, const std::vector<std::size_t>& widths)
{
    std::string out;
    for (const auto& row : rows)
        out += line(row, widths);
    return out;
}

std::string row_by_row(const std::vector<Row>& rows)
{
    std::string out;
    for (std::size_t r = 1; r < rows.size(); ++r) {
        out += rows[r][0] + "\n";
        for (std::size_t i = 1; i < rows[r].size(); ++i) {
            if (!rows[r][i].empty())
                out += "    " + rows[0][i] + ": " + rows[r][i] + "\n";
        }
    }
    return out;
}

} // namespace

std::string one_line(std::string_view text)
{
    const auto shown = clean(text);
    std::string out;
    for (std::size_t at = 0; at < shown.size();) {
        const char32_t c = text::next_code_point(shown, at);
        text::append_utf8(out, c == '\n' || c == 0xA0 ? U' ' : c);
    }
    return out;
}

std::size_t width_of(std::string_view text)
{
    return text::length(text);
}

std::string plain_table(const Table& table, std::size_t most)
{
    if (table.header.empty())
        return {};
    const auto rows = cells_of(table);
    const auto widths = widths_of(rows);
    const auto whole = std::accumulate(widths.begin(), widths.end(), column_gap * (widths.size() - 1));
    const auto caption = table.caption.empty() ? std::string{} : one_line(table.caption) + "\n";
    return caption + (whole <= most ? in_columns(rows, widths) : row_by_row(rows));
}

} // namespace vignette::exchange::documents
