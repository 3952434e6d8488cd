#pragma once

#include "engine/author/strings/po.hpp"
#include "engine/author/strings/texts.hpp"

#include <cstdint>
#include <vector>

namespace vignette::author {

/// What is wrong with the translations that would be played: names in braces that are missing or too many, *emphasis*
/// that does not end, white space at an end, cards of more than 15 words. `file` is the number of the PO file among the
/// course's sources, for Diagnostic::where.
std::vector<course::Diagnostic> translation_findings(const Po&, const std::vector<CourseText>&, std::uint32_t file);

/// A PO file that cannot be read: `error` and `line` as `read_po` gave them.
course::Diagnostic unread_translation(const Error& error, std::uint32_t file, std::uint32_t line);

} // namespace vignette::author
