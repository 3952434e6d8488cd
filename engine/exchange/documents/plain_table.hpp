#pragma once

#include "engine/exchange/documents/document.hpp"

#include <cstddef>
#include <string>
#include <string_view>

namespace vignette::exchange::documents {

// For plain*.cpp only.

/// What a page can show of `text`, on one line; hard blanks become blanks.
std::string one_line(std::string_view text);

/// How many letters `text` has.
std::size_t width_of(std::string_view text);

/// A table as lines: in columns, or, wider than `most`, row by row.
std::string plain_table(const Table&, std::size_t most);

} // namespace vignette::exchange::documents
