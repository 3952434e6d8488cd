#pragma once

#include "engine/exchange/documents/document.hpp"

namespace vignette::exchange::documents {

/// The document as plain text, for a terminal: it says what html() and pdf() say, without their look.
///
/// Shape: UTF-8 without control characters but line ends. A table stands in columns; where these would be wider than
///        `most`, each row becomes a list of its own, "Column: cell" below the row's name. Tones are left out: cells
///        say the same.
/// Unit:  `most` is letters of one width.
std::string plain(const Document&, std::size_t most = 100);

} // namespace vignette::exchange::documents
