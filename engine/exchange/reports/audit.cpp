#include "engine/exchange/reports/audit.hpp"

#include "engine/exchange/csv.hpp"
#include "engine/exchange/documents/text.hpp"

namespace vignette::exchange::reports {

using namespace documents;
using records::AuditLine;

std::string time_text(Seconds at)
{
    return short_day_text(day_of(at)) + ", " + iso_time(at).substr(11, 5);
}

std::string who_text(const AuditLine& line)
{
    return line.name.value_or(line.who);
}

Document audit_document(const std::string& site, const std::vector<AuditLine>& lines, Day today)
{
    Document document;
    document.title = "What was done: " + site + ", " + day_text(today);
    document.dated = today;
    document.foot = "What was done · " + site + " · " + day_text(today);
    document.blocks = {Heading{1, "What was done"},
        Paragraph{literal(site) + ", " + day_text(today)
            + ". Times are in UTC, which is the same as British time in winter."}};
    Table table{{}, {"When", "Who", "What", "More"}, {}};
    for (const auto& line : lines)
        table.rows.push_back({{time_text(line.at)}, {who_text(line)}, {line.what}, {line.detail}});
    if (lines.empty())
        document.blocks.push_back(Paragraph{"There is nothing to show yet."});
    else
        document.blocks.push_back(std::move(table));
    return document;
}

std::string audit_csv(const std::vector<AuditLine>& lines)
{
    std::vector<CsvFields> rows{{"When (UTC)", "Who", "Id", "What", "Detail"}};
    for (const auto& line : lines)
        rows.push_back({iso_time(line.at).substr(0, 19), line.name.value_or(""), line.who, line.what, line.detail});
    return csv_for_people(rows);
}

} // namespace vignette::exchange::reports
