#pragma once

#include "engine/author/strings/po.hpp"
#include "engine/author/strings/texts.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace vignette::author {

/// One text as a row of a translator's spreadsheet.
struct SheetRow {
    std::string context, who, text;
    std::string translation;
    std::string state; ///< One of those below.
    std::string comment; ///< What translators remarked, a line each.
    std::string mark; ///< How the row was when it was written, so that taking it back knows who changed what.
};

inline constexpr std::string_view translated = "translated", to_check = "to check", untranslated = "untranslated";

/// Every text of the course, in play order. `po` may be empty.
std::vector<SheetRow> sheet_of(const std::vector<CourseText>&, const Po& po);

/// "T-1a2b3c4d": the state's first letter, and a hash of the translation.
std::string mark_of(std::string_view state, std::string_view translation);

/// The state of an entry, and its comments without their "# ".
std::string_view state_of(const PoEntry&);
std::string comment_of(const PoEntry&);

} // namespace vignette::author
