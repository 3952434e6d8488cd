#pragma once

#include "engine/core/result.hpp"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace vignette::author {

/// "what is wrong; what to do", as the reader of PO files says it.
inline Error unreadable(std::string what)
{
    return Error{ErrorCode::Unreadable, std::move(what)};
}

/// What one line of a PO file is. For po_reader.cpp alone.
struct PoLine {
    enum class Kind {
        Blank,
        Comment, ///< `text`: the whole line.
        Extracted, ///< `text`: what stands behind "#. ".
        References, ///< `words`.
        Flags, ///< `words`.
        Context,
        Id,
        Plural,
        Translation, ///< `index`, where it has one.
        More, ///< A string that goes on with the one above.
    } kind
        = Kind::Blank;
    std::string text; ///< From Context on: the string, without its escapes.
    std::vector<std::string> words;
    int index = -1;
    bool obsolete = false; ///< Behind "#~".
    bool previous = false; ///< Behind "#|".
};

/// Errors: Unreadable; "what is wrong; what to do".
Result<PoLine> read_po_line(std::string_view line);

} // namespace vignette::author
