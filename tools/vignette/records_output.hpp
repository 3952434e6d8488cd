#pragma once

#include "engine/exchange/documents/document.hpp"
#include "tools/vignette/records_open.hpp"

#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace vignette::tools {

/// Where a command puts what it makes, and in which form.
struct Output {
    std::string file; ///< Empty: standard output.
    std::string format; ///< Empty: as the file's name ends.
    bool overwrite = false;
};

/// Adds -o and --overwrite; and --format, where there is a choice of `formats`.
void add_output(CLI::App& command, Output&, const std::vector<std::string>& formats = {});

/// Which of `formats` it is to be: what was asked for, else what the file's name ends in; the first without a file.
/// Errors: InvalidArgument if that tells none of them.
Result<std::string> format_of(const Output&, const std::vector<std::string>& formats);

/// Notes the export in the audit, then writes it: whole or not at all, into a file for its owner alone, and says where
/// it is and to keep it safe; or on standard output. `detail` names nobody but by random id.
/// Errors: Refused if there is a file of this name and --overwrite was not said.
Status put(records::Records&, const Output&, std::string_view detail, std::string_view bytes);

/// A document as "text", "html" or "pdf".
Result<std::string> rendered(const exchange::documents::Document&, std::string_view format);

} // namespace vignette::tools
