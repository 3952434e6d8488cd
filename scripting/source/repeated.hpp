#pragma once

#include "engine/course/diagnostic.hpp"

#include <vector>

namespace vignette::scripting {

/// A word processor turns the quotes of a whole file. Of curly quotes and other odd characters that were found on three
/// lines or more, the first is told in full, and the second speaks for the rest. `findings`: of one file.
std::vector<course::Diagnostic> told_together(std::vector<course::Diagnostic> findings);

} // namespace vignette::scripting
