#pragma once

#include "engine/course/builder.hpp"

#include <filesystem>
#include <string>

namespace vignette::app {

/// A course for its preview, in another language ("cy") where one is named. What is wrong with that translation is
/// among the findings; and so is, where it only adds to other courses, that nothing in it can be shown. In a language
/// that is not there, or whose file cannot be read, the course comes as it is written, and a finding says why.
course::Loaded load_for_preview(const std::filesystem::path& course, const std::string& language);

} // namespace vignette::app
