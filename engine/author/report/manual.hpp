#pragma once

#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace vignette::author::report {

/// The manual page of a code: a file of tests/diagnostics. Its first lines, each behind `---`, say what the finding is
/// and how to mend it; the rest is an example that must produce it.
struct Page {
    std::string code;
    std::string line; ///< What is wrong, in a few words.
    std::string why, mend; ///< Each a sentence or more.
    std::string expects; ///< Where the example's finding is told: "course.lua:7", "course.lua" or "nowhere".
    std::vector<std::pair<std::string_view, std::string>> other; ///< What else the head says: "Example has" and what.

    /// The example's files by name. The lines of the head are still in the first, course.lua, so that `expects` counts
    /// right.
    std::vector<std::pair<std::string, std::string>> files;
    std::size_t head_lines = 0;
};

/// Reads a page. `other` borrows from `text`.
Page read_page(std::string_view code, std::string_view text);

/// A page as it is kept in this program.
struct Entry {
    std::string_view code, text;
};

/// Every page, by code.
std::span<const Entry> catalogue();

/// nullptr if there is no such code.
const Entry* find_page(std::string_view code);

/// The known code that is most like `code`; empty if none is.
std::string_view nearest_code(std::string_view code);

} // namespace vignette::author::report
