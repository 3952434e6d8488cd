#pragma once

#include "engine/author/report/checked.hpp"

#include <filesystem>
#include <span>
#include <string>
#include <string_view>

namespace vignette::author::report {

/// The findings as people read them, one after another: see course::render.
std::string for_people(const Checked&);

/// A few warm lines about the course as a whole, for behind the findings.
std::string summary(const Checked&);

/// One JSON object a line for each finding, then one with everything that the summary says: {"summary": …}.
std::string json_lines(const Checked&);

/// `file:line:column: error: message (advice) [code]`, one line a finding, as compilers say it and editors read it:
/// `error`, `warning` or `note`; columns are characters, from 1. What is about a whole file stands at its line 1.
std::string gcc_form(const Checked&);

/// One log of the Static Analysis Results Interchange Format 2.1.0 for all the courses, with a rule for each code of
/// the catalogue. Files are named relative to `here`, the folder in which the program was started, or absolutely where
/// they are not inside it.
std::string sarif_log(std::span<const Checked>, const std::filesystem::path& here, std::string_view version);

/// "error", "warning" or "note": the word that JSON, GCC's form and SARIF share.
std::string_view word_of(course::Severity);

/// A finding's file as its author would open it: the course's folder, then the name. The folder where it has no file.
std::string path_of(const course::Diagnostic&, const Checked&);

} // namespace vignette::author::report
