#pragma once

#include "engine/author/strings/sheet.hpp"

#include <cstddef>
#include <string>
#include <vector>

namespace vignette::author {

/// A row of a sheet that comes back.
struct TakenRow {
    std::size_t number = 0; ///< As a spreadsheet counts, for sentences.
    SheetRow row;
};

struct Taken {
    Po po;
    std::size_t changed = 0; ///< Rows whose translation, state or comment was taken.
    std::size_t same = 0;
    std::vector<std::string> conflicts; ///< A sentence each: what was not overwritten, and what became of it.
};

/// Takes a sheet back into the PO file that it was made of. Nothing is dropped:
///  - a row that was changed is taken, if the file still has what it had when the sheet was written (by its mark), or
///    nothing;
///  - where both were changed, the file's translation stays, the row's becomes a comment of it, and that is told;
///  - an emptied row empties nothing, and that is told;
///  - a row whose text has left the course is kept as an obsolete entry, and that is told;
///  - comments are added, never removed.
/// A row that was changed counts as translated, unless its state was changed to "to check".
Taken take_sheet(Po po, const std::vector<TakenRow>& rows);

} // namespace vignette::author
