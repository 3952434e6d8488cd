#pragma once

#include "engine/author/strings/template.hpp"

#include <cstddef>

namespace vignette::author {

/// How an update went, in texts.
struct Updated {
    Po po;
    std::size_t kept = 0; ///< The same text in the same context.
    std::size_t back = 0; ///< Of these: was obsolete.
    std::size_t moved = 0; ///< The same text, from another context; to check.
    std::size_t alike = 0; ///< A translation of a text that is like it; to check.
    std::size_t fresh = 0; ///< Nothing was there.
    std::size_t put_away = 0; ///< Left the course, and is obsolete now.
};

/// How like two texts must be for a translation to be carried over, to check; see likeness.hpp. In the same context
/// less is enough.
inline constexpr double like_enough = 0.7, like_enough_here = 0.4;

/// `old` brought up to date with the course. Nothing that a translator did is dropped, ever:
///  - the same text in the same context, or in the one that it had under an older id (`was`), keeps its translation;
///  - a text that moved to another context, or changed, is handed the translation of the text most like it, fuzzy, with
///    what was translated as `#|`; the old pair stays as an obsolete entry, so that it is whole when the text comes
///    back;
///  - a text that left, and its translation, stay as an obsolete entry (`#~`). Left out are only entries on which
///  nobody
///    did anything, and copies of a translation that still stands elsewhere, made by an earlier update;
///  - where one text has two translations in the file, the second becomes a comment of the first. (gettext refuses a
///    file that has a text twice.)
/// Updating again changes nothing. Order: the header, the texts in play order, obsolete ones.
/// Cost: O(texts * log texts), and at most 400 comparisons for each text that is not there as it was.
Updated update(const Po& old, const std::vector<CourseText>&, const std::vector<course::SourceFile>& sources,
    const PoHead& head_if_none);

/// Keeps another translation as a comment of `entry`: "# Another translation: "…"". Not twice.
void keep_beside(PoEntry& entry, const std::string& translation);

/// Adds the comment lines that are not there.
void add_comments(PoEntry& entry, const std::vector<std::string>& lines);

} // namespace vignette::author
