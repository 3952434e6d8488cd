#pragma once

#include "engine/course/builder.hpp"

#include <filesystem>

namespace vignette::tools {

/// Adds what is to be said about the translations of a course that loads, and their files as sources. `course`: as it
/// was named.
void check_translations_of(const std::filesystem::path& course, course::Loaded&);

} // namespace vignette::tools
