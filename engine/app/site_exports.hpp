#pragma once

#include "engine/core/result.hpp"
#include "engine/exchange/reports/training.hpp"
#include "engine/records/records.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace vignette::app {

// The site's files for other programs, as the window and the command line both make them. None holds what somebody
// wrote or chose; those who are off the list are in none.

/// A setting of the site: the address of its own that the names of statements begin with.
inline constexpr std::string_view setting_web_address = "web address";

/// Every completion, for a spreadsheet.
Result<std::string> completions_file(records::Records&);

/// Every completion as statements for a learning record store, see exchange/xapi.hpp. Before it goes there, say what
/// voiding is. Errors: InvalidArgument if `address` is no web address.
Result<std::string> statements_file(records::Records&, const std::string& address);

/// What ASC-WDS is to have, with what has to be told to whoever uploads it.
struct TrainingFile {
    exchange::TrainingMerge merge;
    std::vector<std::string> findings; ///< Those of the merge, each with the row it is about.
    exchange::reports::Training ours; ///< And who and what is left out.
};

/// Our completions behind what was downloaded. Errors: those of exchange::merge_training, and of the records.
Result<TrainingFile> training_file(records::Records&, std::string_view download, exchange::Day today);

} // namespace vignette::app
