#pragma once

#include "engine/author/strings/po.hpp"
#include "engine/course/builder.hpp"

#include <string>

namespace vignette::author {

/// Plays a course in another language: hand it to scripting::load_course. What has no translation, or one that is to be
/// checked, or one that names in braces what its text does not name, stays as it was written; so a translation never
/// adds a finding. Course::language becomes `language` ("cy") where anything is translated.
course::Rewrite translation(Po po, std::string language);

} // namespace vignette::author
