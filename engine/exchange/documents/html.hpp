#pragma once

#include "engine/exchange/documents/document.hpp"

namespace vignette::exchange::documents {

/// The document as one HTML page that needs nothing else: no script, no other file, no network (it forbids itself
/// any). Its pictures are in it. It is made for a screen, wide or narrow, and prints on A4.
///
/// Shape: UTF-8; headings, lists, tables and quotations as such, so that a screen reader can move by them. A chart's
///        bars are hidden from it: its words say the same.
std::string html(const Document&);

} // namespace vignette::exchange::documents
