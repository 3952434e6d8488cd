#include "engine/app/system.hpp"
#include "engine/exchange/documents/matrix_document.hpp"
#include "engine/exchange/matrix_csv.hpp"
#include "engine/exchange/reports/audit.hpp"
#include "engine/exchange/reports/matrix.hpp"
#include "engine/exchange/reports/ratings.hpp"
#include "engine/exchange/reports/retention.hpp"
#include "tools/vignette/records_commands.hpp"
#include "tools/vignette/records_courses.hpp"
#include "tools/vignette/records_output.hpp"

#include <CLI/CLI.hpp>

#include <charconv>
#include <memory>

namespace vignette::tools {

namespace {

namespace reports = exchange::reports;
using exchange::documents::Document;

const std::vector<std::string> formats{"text", "csv", "html", "pdf"};

struct TablesOptions {
    std::string records;
    Output output;
};

/// What a command shows, for people and for a spreadsheet.
struct Shown {
    Document document;
    std::string csv;
};

Result<Shown> matrix(OpenSite& desk)
{
    const auto learners = desk.records.learners();
    if (!learners)
        return learners.error();
    const auto entries = desk.records.matrix();
    if (!entries)
        return entries.error();
    const auto rules = desk.records.course_rules();
    if (!rules)
        return rules.error();
    const auto made = reports::matrix_of(desk.site.name, learners.value(), entries.value(), rules.value(), desk.today);
    return Shown{exchange::documents::matrix_document(made, desk.today), exchange::matrix_csv(made)};
}

Result<Shown> ratings(OpenSite& desk)
{
    const auto courses = ratings_by_course(desk.records);
    if (!courses)
        return courses.error();
    return Shown{
        reports::ratings_document(desk.site.name, courses.value(), desk.today), reports::ratings_csv(courses.value())};
}

Result<Shown> retention_table(OpenSite& desk)
{
    const auto overdue = desk.records.retention_list(app::system_clock()());
    if (!overdue)
        return overdue.error();
    const auto months = desk.records.site_setting(records::setting_retention);
    if (!months)
        return months.error();
    int number = records::retention_by_default;
    if (months.value())
        std::from_chars(months.value()->data(), months.value()->data() + months.value()->size(), number);
    return Shown{reports::retention_document(desk.site.name, overdue.value(), number, desk.today),
        reports::retention_csv(overdue.value())};
}

Result<Shown> audit(OpenSite& desk)
{
    const auto lines = desk.records.audit_log();
    if (!lines)
        return lines.error();
    return Shown{reports::audit_document(desk.site.name, lines.value(), desk.today), reports::audit_csv(lines.value())};
}

using Make = Result<Shown> (*)(OpenSite&);

Status show(const TablesOptions& options, Make make, const std::string& name)
{
    const auto format = format_of(options.output, formats);
    if (!format)
        return format.error();
    auto desk = open_as_lead(options.records);
    if (!desk)
        return desk.error();
    const auto made = make(desk.value());
    if (!made)
        return made.error();
    const auto bytes = format.value() == "csv" ? made.value().csv : rendered(made.value().document, format.value());
    if (!bytes)
        return bytes.error();
    return put(desk.value().records, options.output, name + ", " + format.value(), bytes.value());
}

} // namespace

void add_tables(CLI::App& records, int& exit_code)
{
    const auto table = [&](const char* name, const char* about, const char* detail, Make make) {
        auto options = std::make_shared<TablesOptions>();
        auto* command = add_records_command(records, name, about, options->records, exit_code,
            [options, make, detail] { return show(*options, make, detail); });
        command->group(group_tables);
        add_output(*command, options->output, formats);
    };
    table("matrix", "The training matrix: who has done what, and what is due (site lead)", "training matrix", matrix);
    table("ratings", "How people rated themselves, in groups large enough to hide in (site lead)", "ratings", ratings);
    table("retention", "What has been kept for longer than you mean to; deletes nothing (site lead)", "retention list",
        retention_table);
    table("audit", "Who did what and when: sign-ins, changes, exports (site lead)", "audit", audit);
}

} // namespace vignette::tools
