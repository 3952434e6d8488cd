#pragma once

#include "engine/core/result.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace vignette::author {

/// One text of a PO file with its translation, and all that stands around it. gettext's manual, "The Format of PO
/// Files", says what each part is for.
struct PoEntry {
    std::vector<std::string> comments; ///< Whole lines: "# Ask Siân.", and kinds of comment that we do not know.
    std::vector<std::string> extracted; ///< What the program says to the translator; behind "#. ".
    std::vector<std::string> references; ///< "units/01.lua:12".
    std::vector<std::string> flags; ///< "fuzzy", "no-wrap".
    std::optional<std::string> previous_context, previous_id, previous_plural; ///< What was translated, if fuzzy.
    std::optional<std::string> context;
    std::string id; ///< The text itself.
    std::optional<std::string> plural;
    std::vector<std::string> translations = {std::string()}; ///< One; with `plural`, one or more.
    bool obsolete = false;
    std::uint32_t line = 0; ///< Where its translation stands, from 1; 0 for one that was made. Not compared.

    const std::string& translation() const { return translations.front(); }
    bool fuzzy() const;
    void set_fuzzy(bool); ///< Without it there is no previous text either.
    bool is_header() const { return id.empty() && !context && !obsolete; }

    friend bool operator==(const PoEntry&, const PoEntry&);
};

/// A PO file. What is not known is kept, so that `write_po` gives it back.
struct Po {
    std::vector<PoEntry> entries; ///< In the file's order; the header is one of them.
    std::vector<std::string> tail; ///< Comment lines behind the last entry.

    friend bool operator==(const Po&, const Po&) = default;
};

/// Reads a PO file in UTF-8. `line`, if given, is where an error stands.
/// Errors: Unreadable; "what is wrong; what to do".
/// Cost:   O(bytes).
Result<Po> read_po(std::string_view bytes, std::uint32_t* line = nullptr);

/// The file as gettext's tools lay it out: lines of at most 79 columns where words allow it. The same Po gives the same
/// bytes, and `read_po` gives the same Po back.
std::string write_po(const Po&);

/// A text as it stands in quotes in a PO file, without the quotes.
std::string po_escaped(std::string_view);

/// The header, or nullptr.
const PoEntry* header_of(const Po&);

/// A field of the header, such as "Language"; empty if it is not there.
std::string header_field(const Po&, std::string_view name);

} // namespace vignette::author
