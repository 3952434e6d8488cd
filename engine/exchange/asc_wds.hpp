#pragma once

#include "engine/core/result.hpp"
#include "engine/exchange/csv.hpp"
#include "engine/exchange/dates.hpp"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace vignette::exchange {

/// One completion as ASC-WDS takes it. What the site has not said stays empty there.
struct TrainingRecord {
    std::string workplace; ///< LOCALESTID, as the site gave it.
    std::string worker; ///< UNIQUEWORKERID, as the site gave it for this learner. Never an NI number or date of birth.
    int category = 21; ///< See asc_wds_rules.hpp; 21 is "other".
    std::string name; ///< Of the training, as it may be known outside.
    Day completed;
    std::optional<bool> accredited;
    enum class By { NotSaid, InHouse, External } by = By::NotSaid;
    std::optional<int> provider; ///< Its code; only with By::External.
    bool face_to_face = false; ///< Else e-learning.
    std::optional<int> valid_months;
    bool valid_for_good = false; ///< Not with `valid_months`.
    std::optional<Day> expires; ///< Best left out with `valid_months`: ASC-WDS works it out.
    std::string notes;
};

/// As the fields of a row.
CsvFields training_fields(const TrainingRecord&);

/// Something to tell the person who exports.
struct TrainingFinding {
    enum class Weight {
        Refused, ///< One of our rows is not in the merged file.
        Warning, ///< It is there; look at it before the upload.
        Note,
    } weight
        = Weight::Note;
    enum class Where { File, Download, Ours } where = Where::File;
    std::size_t row = 0; ///< Download: as a spreadsheet counts. Ours: the place in what was handed in, from 1.
    std::string sentence;
};

struct TrainingMerge {
    std::string file; ///< To be uploaded in place of what was downloaded, with the workplace and the staff file.
    std::size_t added = 0; ///< Rows of ours.
    std::size_t there_already = 0; ///< Rows of ours that the download, or a row of ours before it, has.
    std::vector<TrainingFinding> findings;
};

/// Puts the site's completions behind the training records that the site downloaded from ASC-WDS (TRAINING.csv). Never
/// without those: an upload deletes all training records of each worker in it, with their certificates, and makes new
/// ones of the file's rows. All rules are those of asc_wds_rules.hpp, of the day that stands there.
///
/// Shape:  UTF-8 without a byte-order mark, the header, their rows byte for byte, ours; CRLF between rows, none at the
///         end. Their rows stay whatever they break, and are told. Ours that break any rule are left out, and told.
///         Ours are the same as one that is there if workplace (white space aside), worker, category, name and date
///         are.
/// Unit:   `today`: no completion is later.
/// Cost:   O(rows * log rows).
/// Errors: Refused: there is no download, or no record in it; Unreadable: its header is another, or in quotes, or it is
///         no CSV file. Each says what to do.
Result<TrainingMerge> merge_training(std::string_view download, const std::vector<TrainingRecord>& ours, Day today);

} // namespace vignette::exchange
