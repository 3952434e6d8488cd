#pragma once

#include "engine/author/strings/take.hpp"

#include <filesystem>
#include <string>
#include <vector>

namespace vignette::tools {

/// A translator's sheet as a CSV file with the columns context, who, English, translation, state, comment, mark. The
/// third is called "original" where `language` is not English.
std::string sheet_as_csv(const std::vector<author::SheetRow>&, const std::string& language);

/// Reads one back, in whatever order its columns are; "who", "state", "comment" and "mark" may be missing. What a
/// spreadsheet does to cells is undone: Windows line ends, the apostrophe before what could be a formula.
/// Errors: a sentence that names the file and what to do.
Result<std::vector<author::TakenRow>> read_sheet(const std::filesystem::path&);

} // namespace vignette::tools
