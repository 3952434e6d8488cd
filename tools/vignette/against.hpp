#pragma once

#include <string>

namespace vignette::tools {

/// What an edit means to whoever is in the middle of the course: `course` as it is now beside `old`, as it was given
/// out, on standard output; and how many people of the site that is are. Problems where somebody would land elsewhere,
/// a question is lost, or the version still has to be raised.
int check_against(const std::string& course, const std::string& old, const std::string& records);

} // namespace vignette::tools
