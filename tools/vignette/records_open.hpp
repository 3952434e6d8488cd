#pragma once

#include "engine/core/result.hpp"
#include "engine/exchange/dates.hpp"
#include "engine/records/records.hpp"

#include <functional>
#include <string>

namespace CLI {
class App;
}

namespace vignette::tools {

/// The records that a command works at, open.
struct OpenSite {
    records::Records records;
    records::Site site;
    exchange::Day today;
};

/// The records in `folder`, or in the usual one if that is empty. They have to be there: looking for them makes none.
Result<OpenSite> open_site(const std::string& folder);

/// The same, with the site lead signed in: the pass phrase comes from VIGNETTE_PASSPHRASE, or is asked for.
/// Errors: Refused if it is not the lead's, nobody could be asked, or there is no lead yet.
Result<OpenSite> open_as_lead(const std::string& folder);

/// A learner by name, in capitals or not, or by random id. Who is archived is found if nobody who is here has the name;
/// for the lead.
/// Errors: NotFound; InvalidArgument if several who are archived have the name.
Result<records::Learner> learner_called(records::Records&, const std::string& name);

/// What is missing behind a command, "Say whose: vignette records erase NAME".
/// Errors: InvalidArgument with that sentence if `there` is false.
Status need(bool there, const std::string& sentence, const std::string& command);

/// The folder of the records that was named, or the usual one.
std::filesystem::path records_folder(const std::string& named);

/// Adds a command that ends with the exit code for what `run` answers, its sentence on standard error. The command has
/// --records, which goes into `folder`.
CLI::App* add_records_command(CLI::App& parent, const std::string& name, const std::string& about, std::string& folder,
    int& exit_code, std::function<Status()> run);

} // namespace vignette::tools
