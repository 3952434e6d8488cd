#include "engine/exchange/reports/retention.hpp"

#include "engine/exchange/csv.hpp"
#include "engine/exchange/documents/text.hpp"

namespace vignette::exchange::reports {

namespace {

using namespace documents;
using records::Overdue;
using records::Privacy;

struct Row {
    std::string name, what;
    Day on;
    bool month_only = false;
};

std::vector<Row> rows_of(const Overdue& overdue)
{
    std::vector<Row> rows;
    for (const auto& learner : overdue.archived) {
        if (learner.archived)
            rows.push_back({learner.name, "Archived", day_of(*learner.archived), false});
    }
    for (const auto& it : overdue.completions) {
        if (!it.registration.completed)
            continue;
        const bool part = it.registration.privacy == Privacy::Participation;
        rows.push_back({it.name, (part ? "Took part in " : "Completed ") + it.registration.listed_as,
            day_of(*it.registration.completed), part});
    }
    for (const auto& it : overdue.classes) {
        rows.push_back({it.facilitator,
            "Led a class: " + it.listed_as + ", " + counted(static_cast<std::size_t>(it.people), "person", "people")
                + " on the register",
            day_of(it.held), false});
    }
    return rows;
}

} // namespace

Document retention_document(const std::string& site, const Overdue& overdue, int months, Day today)
{
    Document document;
    document.title = "Kept for long: " + site + ", " + day_text(today);
    document.dated = today;
    document.foot = "Kept for long · " + site + " · " + day_text(today);
    document.blocks = {Heading{1, "Kept for long"},
        Paragraph{literal(site) + ", " + day_text(today) + ". What is older than "
            + counted(static_cast<std::size_t>(months), "month", "months")
            + " is listed here, for you to decide about. Nothing is deleted by itself."}};
    Table table{{}, {"Name", "What", "When"}, {}};
    for (const auto& row : rows_of(overdue))
        table.rows.push_back({{row.name}, {row.what}, {row.month_only ? month_text(row.on) : short_day_text(row.on)}});
    if (table.rows.empty())
        document.blocks.push_back(Paragraph{"There is nothing that old."});
    else
        document.blocks.push_back(std::move(table));
    return document;
}

std::string retention_csv(const Overdue& overdue)
{
    std::vector<CsvFields> rows{{"Name", "What", "When"}};
    for (const auto& row : rows_of(overdue))
        rows.push_back({row.name, row.what, row.month_only ? iso_month(row.on) : iso_day(row.on)});
    return csv_for_people(rows);
}

} // namespace vignette::exchange::reports
