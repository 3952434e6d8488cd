#include "engine/exchange/asc_wds.hpp"

#include "engine/core/text.hpp"
#include "engine/exchange/asc_wds_rules.hpp"

#include <set>

namespace vignette::exchange {

namespace {

using Column = TrainingColumn;
using Weight = TrainingFinding::Weight;
using Where = TrainingFinding::Where;

const std::string the_danger = "Uploading our rows alone would delete all that ASC-WDS has of these workers' training, "
                               "and their certificates. Download TRAINING.csv from ASC-WDS first, and name it here.";

std::string without_blanks(std::string_view text)
{
    std::string out;
    for (const char c : text) {
        if (!text::is_blank({&c, 1}))
            out += c;
    }
    return out;
}

/// What makes two rows the same record.
std::vector<std::string> key(const CsvFields& row)
{
    std::vector<std::string> out{without_blanks(field(row, Column::Workplace))};
    for (const auto column : {Column::Worker, Column::Category, Column::Name, Column::Completed})
        out.emplace_back(text::trim(field(row, column)));
    return out;
}

std::vector<std::string> worker_key(const CsvFields& row)
{
    return {without_blanks(field(row, Column::Workplace)), std::string(text::trim(field(row, Column::Worker)))};
}

Status check_header(const CsvRow& header)
{
    if (header.number == 1 && header.bytes == training_header)
        return Done{};
    if (!header.bytes.empty() && header.bytes.front() == '"')
        return Error{ErrorCode::Unreadable,
            "The first row is in quotes, and ASC-WDS does not take such a file: download TRAINING.csv again, and do "
            "not "
            "save it from a spreadsheet."};
    return Error{ErrorCode::Unreadable,
        "The first row is not that of ASC-WDS's training file as it was on " + std::string(asc_wds_as_of)
            + ": download TRAINING.csv again. If it still does not fit, ASC-WDS has changed; then nothing can be "
              "merged "
              "until this program follows."};
}

class Merger {
public:
    explicit Merger(Day today)
        : m_today(today)
    {
        m_out.file = training_header;
    }

    void keep(const CsvRow& row)
    {
        put(row.bytes);
        if (row.fields.size() != training_columns) {
            tell(Weight::Warning, Where::Download, row.number,
                "It has " + std::to_string(row.fields.size()) + " fields, not " + std::to_string(training_columns)
                    + ".");
            return;
        }
        m_seen.insert(key(row.fields));
        m_workers.insert(worker_key(row.fields));
        for (const auto* rule : broken_rules(row.fields, m_today)) {
            if (rule->of != TrainingRule::Of::Ours)
                tell(Weight::Warning, Where::Download, row.number, std::string(rule->sentence));
        }
    }

    void add(const TrainingRecord& record, std::size_t place)
    {
        const auto fields = training_fields(record);
        const auto broken = broken_rules(fields, m_today);
        for (const auto* rule : broken)
            tell(Weight::Refused, Where::Ours, place, std::string(rule->sentence));
        if (!broken.empty())
            return;
        if (!m_seen.insert(key(fields)).second) {
            ++m_out.there_already;
            return;
        }
        if (m_workers.count(worker_key(fields)) == 0)
            tell(Weight::Warning, Where::Ours, place,
                "The download has nothing of worker " + record.worker + " at " + record.workplace
                    + "; make sure that both are written as in ASC-WDS.");
        put(csv_row(fields));
        ++m_out.added;
    }

    TrainingMerge finish() &&
    {
        tell(Weight::Warning, Where::File, 0,
            "The upload deletes the training certificates that ASC-WDS keeps of every worker in this file; save them "
            "first.");
        tell(Weight::Note, Where::File, 0, "Upload it together with the workplace file and the staff file.");
        return std::move(m_out);
    }

private:
    void put(std::string_view row)
    {
        m_out.file += "\r\n";
        m_out.file += row;
    }

    void tell(Weight weight, Where where, std::size_t row, std::string sentence)
    {
        m_out.findings.push_back({weight, where, row, std::move(sentence)});
    }

    Day m_today;
    TrainingMerge m_out;
    std::set<std::vector<std::string>> m_seen, m_workers;
};

std::string months_of(const TrainingRecord& record)
{
    if (record.valid_months)
        return std::to_string(*record.valid_months);
    return record.valid_for_good ? "none" : "";
}

} // namespace

CsvFields training_fields(const TrainingRecord& record)
{
    constexpr std::string_view by[] = {"", "1", "2"};
    return {record.workplace, record.worker, std::to_string(record.category), record.name,
        record.accredited ? (*record.accredited ? "1" : "0") : "", std::string(by[static_cast<std::size_t>(record.by)]),
        record.provider ? std::to_string(*record.provider) : "", record.face_to_face ? "1" : "2", months_of(record),
        british_day(record.completed), record.expires ? british_day(*record.expires) : "", record.notes};
}

Result<TrainingMerge> merge_training(std::string_view download, const std::vector<TrainingRecord>& ours, Day today)
{
    const auto rows = read_csv(download);
    if (!rows)
        return rows.error();
    if (rows.value().empty())
        return Error{ErrorCode::Refused, "There is no download to merge with. " + the_danger};
    if (const auto header = check_header(rows.value().front()); !header)
        return header.error();
    if (rows.value().size() == 1)
        return Error{ErrorCode::Refused, "The download has no training records. " + the_danger};
    Merger merger(today);
    for (std::size_t i = 1; i < rows.value().size(); ++i)
        merger.keep(rows.value()[i]);
    for (std::size_t i = 0; i < ours.size(); ++i)
        merger.add(ours[i], i + 1);
    return std::move(merger).finish();
}

} // namespace vignette::exchange
