#pragma once

#include "engine/course/diagnostic.hpp"

#include <vector>

namespace vignette::scripting {

/// Findings about a statement stand on its first line. Where a statement goes over several, this moves each to the line
/// on which the field or the text stands that it marks; the others stay. What comes to a line that has a finding of its
/// own follows from that, and is forgotten.
void place_findings(std::vector<course::Diagnostic>&, const std::vector<course::SourceFile>&);

} // namespace vignette::scripting
