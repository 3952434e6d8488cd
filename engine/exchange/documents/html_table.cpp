#include "engine/exchange/documents/html_parts.hpp"

namespace vignette::exchange::documents {

namespace {

std::string tone_class(Tone tone)
{
    switch (tone) {
    case Tone::Plain:
        return {};
    case Tone::Quiet:
        return " class=\"quiet\"";
    case Tone::Good:
        return " class=\"good\"";
    case Tone::Soon:
        return " class=\"soon\"";
    case Tone::Late:
        return " class=\"late\"";
    }
    return {};
}

std::string head(const Table& table)
{
    std::string out = "<thead><tr>";
    for (const auto& name : table.header)
        out += element("th", name, " scope=\"col\"");
    return out + "</tr></thead>\n";
}

std::string row(const Table& table, const std::vector<Cell>& cells)
{
    std::string out = "<tr>";
    for (std::size_t i = 0; i < table.header.size(); ++i) {
        const auto cell = i < cells.size() ? cells[i] : Cell{};
        const auto tone = tone_class(cell.tone);
        out += i == 0 ? element("th", cell.text, " scope=\"row\"" + tone) : element("td", cell.text, tone);
    }
    return out + "</tr>\n";
}

} // namespace

std::string html_table(const Table& table)
{
    const auto label = escaped(table.caption.empty() ? "Table" : table.caption);
    std::string out = "<div class=\"scroll\" role=\"region\" tabindex=\"0\" aria-label=\"" + label + "\">\n<table>\n";
    if (!table.caption.empty())
        out += element("caption", table.caption) + "\n";
    out += head(table) + "<tbody>\n";
    for (const auto& cells : table.rows)
        out += row(table, cells);
    return out + "</tbody>\n</table>\n</div>";
}

} // namespace vignette::exchange::documents
