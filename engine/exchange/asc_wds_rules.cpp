#include "engine/exchange/asc_wds_rules.hpp"

#include "engine/core/text.hpp"

#include <algorithm>
#include <initializer_list>
#include <optional>

namespace vignette::exchange {

namespace {

using Column = TrainingColumn;
using Of = TrainingRule::Of;

/// As JavaScript counts letters, which is how ASC-WDS does: those beyond U+FFFF are two.
std::size_t letters(std::string_view text)
{
    std::size_t count = 0;
    for (std::size_t at = 0; at < text.size();)
        count += text::next_code_point(text, at) > 0xFFFF ? 2 : 1;
    return count;
}

/// Digits alone, at most four.
std::optional<int> number_of(std::string_view text)
{
    if (text.empty() || text.size() > 4 || text.find_first_not_of("0123456789") != std::string_view::npos)
        return {};
    int number = 0;
    for (const char c : text)
        number = number * 10 + (c - '0');
    return number;
}

bool one_of(std::string_view text, std::initializer_list<std::string_view> words)
{
    return std::find(words.begin(), words.end(), text) != words.end();
}

bool between(std::string_view text, int least, int most)
{
    const auto number = number_of(text);
    return number && *number >= least && *number <= most;
}

template <Column column>
bool is_there(const CsvFields& row, Day)
{
    return !text::is_blank(field(row, column));
}

template <Column column, std::size_t most>
bool is_short(const CsvFields& row, Day)
{
    return letters(field(row, column)) <= most;
}

template <Column column>
bool is_date(const CsvFields& row, Day)
{
    return field(row, column).empty() || read_british_day(field(row, column)).has_value();
}

template <Column column>
bool is_no_formula(const CsvFields& row, Day)
{
    return !is_formula(field(row, column));
}

bool has_category(const CsvFields& row, Day)
{
    const auto& all = training_categories();
    const auto code = number_of(field(row, Column::Category));
    return code && std::any_of(all.begin(), all.end(), [&](const auto& category) { return category.code == *code; });
}

bool accredited(const CsvFields& row, Day)
{
    return one_of(field(row, Column::Accredited), {"", "0", "1", "999"});
}

bool delivered_by(const CsvFields& row, Day)
{
    return one_of(field(row, Column::DeliveredBy), {"", "1", "2"});
}

bool is_external(const CsvFields& row)
{
    return field(row, Column::DeliveredBy) == "2";
}

bool provider_known(const CsvFields& row, Day)
{
    const auto& provider = field(row, Column::Provider);
    return !is_external(row) || provider.empty() || provider == "999" || between(provider, 1, 88);
}

bool provider_external(const CsvFields& row, Day)
{
    return is_external(row) || field(row, Column::Provider).empty();
}

bool how(const CsvFields& row, Day)
{
    return one_of(field(row, Column::How), {"", "1", "2"});
}

bool validity(const CsvFields& row, Day)
{
    return one_of(field(row, Column::Validity), {"", "none"}) || between(field(row, Column::Validity), 1, 999);
}

bool none_without_expiry(const CsvFields& row, Day)
{
    return field(row, Column::Validity) != "none" || field(row, Column::Expiry).empty();
}

/// The last day is the one before the same day that many months on.
bool validity_matches(const CsvFields& row, Day)
{
    const auto months = number_of(field(row, Column::Validity));
    const auto completed = read_british_day(field(row, Column::Completed));
    const auto expiry = read_british_day(field(row, Column::Expiry));
    return !months || !completed || !expiry || *expiry == plus_days(plus_months(*completed, *months), -1);
}

bool not_in_the_future(const CsvFields& row, Day today)
{
    const auto completed = read_british_day(field(row, Column::Completed));
    return !completed || *completed <= today;
}

bool expires_later(const CsvFields& row, Day)
{
    const auto completed = read_british_day(field(row, Column::Completed));
    const auto expiry = read_british_day(field(row, Column::Expiry));
    return !completed || !expiry || *expiry > *completed;
}

} // namespace

const std::vector<TrainingRule>& training_rules()
{
    static const std::vector<TrainingRule> rules{
        {"workplace", Column::Workplace, Of::Upload, 0,
            "LOCALESTID is missing: write the workplace's, as it stands in the workplace file.",
            is_there<Column::Workplace>},
        {"workplace-length", Column::Workplace, Of::Upload, 0, "LOCALESTID is longer than 50 letters.",
            is_short<Column::Workplace, 50>},
        {"worker", Column::Worker, Of::Upload, 0,
            "UNIQUEWORKERID is missing: write the worker's, as it stands in the staff file.", is_there<Column::Worker>},
        {"worker-length", Column::Worker, Of::Upload, 0, "UNIQUEWORKERID is longer than 50 letters.",
            is_short<Column::Worker, 50>},
        {"category", Column::Category, Of::Upload, 1050, "CATEGORY is not a code of ASC-WDS: choose one of its list.",
            has_category},
        {"name-length", Column::Name, Of::Upload, 1040, "TRAININGNAME is longer than 120 letters: shorten it.",
            is_short<Column::Name, 120>},
        {"name-formula", Column::Name, Of::Ours, 0,
            "TRAININGNAME would be run as a formula by a spreadsheet: begin it with a letter.",
            is_no_formula<Column::Name>},
        {"accredited", Column::Accredited, Of::Upload, 1060, "ACCREDITED has to be 0, 1 or 999, or empty.", accredited},
        {"delivered-by", Column::DeliveredBy, Of::Upload, 1080,
            "WHODELIVERED has to be 1 (in-house) or 2 (external), or empty.", delivered_by},
        {"provider", Column::Provider, Of::Upload, 1090, "PROVIDERNAME has to be a code from 1 to 88, or 999.",
            provider_known},
        {"provider-external", Column::Provider, Of::Warning, 2090,
            "PROVIDERNAME is ignored unless WHODELIVERED is 2 (external).", provider_external},
        {"how", Column::How, Of::Upload, 1100, "HOWDELIVERED has to be 1 (face to face) or 2 (e-learning), or empty.",
            how},
        {"validity", Column::Validity, Of::Upload, 1110, "VALIDITY has to be none, or months from 1 to 999, or empty.",
            validity},
        {"validity-none", Column::Validity, Of::Warning, 0,
            "VALIDITY is none, which does not go with an EXPIRYDATE: leave one of the two empty.", none_without_expiry},
        {"validity-expiry", Column::Validity, Of::Warning, 2110,
            "EXPIRYDATE is not the day before the end of VALIDITY: leave it empty, and ASC-WDS works it out.",
            validity_matches},
        {"completed", Column::Completed, Of::Upload, 1020,
            "DATECOMPLETED has to be a day such as 01/02/2026, or empty.", is_date<Column::Completed>},
        {"completed-future", Column::Completed, Of::Upload, 1020, "DATECOMPLETED is in the future.", not_in_the_future},
        {"expiry", Column::Expiry, Of::Upload, 1030, "EXPIRYDATE has to be a day such as 01/02/2026, or empty.",
            is_date<Column::Expiry>},
        {"expiry-after", Column::Expiry, Of::Upload, 1030, "EXPIRYDATE has to be after DATECOMPLETED.", expires_later},
        {"notes-length", Column::Notes, Of::Upload, 1070, "NOTES is longer than 1000 letters: shorten it.",
            is_short<Column::Notes, 1000>},
        {"notes-formula", Column::Notes, Of::Ours, 0,
            "NOTES would be run as a formula by a spreadsheet: begin it with a letter.", is_no_formula<Column::Notes>},
    };
    return rules;
}

std::vector<const TrainingRule*> broken_rules(const CsvFields& row, Day today)
{
    std::vector<const TrainingRule*> broken;
    for (const auto& rule : training_rules()) {
        if (!rule.keeps(row, today))
            broken.push_back(&rule);
    }
    return broken;
}

} // namespace vignette::exchange
