#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace vignette::architecture {

/// Every file of ours, as a path from the top of the project ("engine/core/text.hpp"), sorted. What version control
/// leaves out (.gitignore) is left out here: build trees, caches, editors' files.
std::vector<std::string> our_files();

/// The whole file. A file that cannot be read is empty.
std::string content(const std::string& file);

/// One line `#include "…"` or `#include <…>`.
struct Include {
    std::string file;
    int line = 0;
    std::string header;
    bool quoted = false;
};

/// All of a C++ file, in order.
std::vector<Include> includes_of(const std::string& file);

/// The rows of the first Markdown table in `text` whose first heading is `heading`: cells without blanks around them
/// and without backticks.
std::vector<std::vector<std::string>> table(const std::string& text, const std::string& heading);

/// "a, b" as {a, b}; "–" as nothing.
std::vector<std::string> words(const std::string& list);

} // namespace vignette::architecture
