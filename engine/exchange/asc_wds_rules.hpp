#pragma once

#include "engine/exchange/csv.hpp"
#include "engine/exchange/dates.hpp"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace vignette::exchange {

/// The day on which all of this was read in the bulk upload of ASC-WDS (Skills for Care, England). Its header changed
/// twice in November 2025; look again before you change anything.
inline constexpr std::string_view asc_wds_as_of = "2026-08-21";

/// The first row, to the byte, without quotes; in another order or in quotes the file is not recognised.
inline constexpr std::string_view training_header
    = "LOCALESTID,UNIQUEWORKERID,CATEGORY,TRAININGNAME,ACCREDITED,WHODELIVERED,PROVIDERNAME,HOWDELIVERED,VALIDITY,"
      "DATECOMPLETED,EXPIRYDATE,NOTES";

/// The columns, in that order.
enum class TrainingColumn : std::size_t {
    Workplace,
    Worker,
    Category,
    Name,
    Accredited,
    DeliveredBy,
    Provider,
    How,
    Validity,
    Completed,
    Expiry,
    Notes,
};
inline constexpr std::size_t training_columns = 12;

/// Of a row that has all of them.
inline const std::string& field(const CsvFields& row, TrainingColumn column)
{
    return row[static_cast<std::size_t>(column)];
}

struct TrainingCategory {
    int code;
    std::string_view name;
};
/// By code. There is none for domestic abuse: 20 is the nearest.
const std::vector<TrainingCategory>& training_categories();

/// One rule about one row.
struct TrainingRule {
    enum class Of {
        Upload, ///< ASC-WDS refuses the row.
        Warning, ///< ASC-WDS warns, and leaves something out.
        Ours, ///< ASC-WDS would take it, and a spreadsheet would run it.
    };
    std::string_view id;
    TrainingColumn column;
    Of of;
    int code; ///< The number in the report of ASC-WDS; 0 where we do not know it.
    std::string_view sentence; ///< What is wrong when it is broken, and what to do.
    bool (*keeps)(const CsvFields& row, Day today);
};

/// All of them, by column. Two cannot be looked at here: that workplace and worker stand in the files that are uploaded
/// with this one (see asc_wds.hpp), and that the worker was 14 by then, as no date of birth is kept.
const std::vector<TrainingRule>& training_rules();

/// Those that a row of twelve fields breaks, by column. `today` is the last day that is not in the future.
std::vector<const TrainingRule*> broken_rules(const CsvFields& row, Day today);

} // namespace vignette::exchange
