#pragma once

#include "engine/course/builder.hpp"

#include <string>
#include <vector>

namespace vignette::author {

/// A text of a course for its translators. The same text twice in the same context is one.
struct CourseText {
    std::string context; ///< See Spot in walk.hpp.
    std::vector<std::string> former; ///< The context under older ids.
    std::string text; ///< As it was written, with its {names}; without white space around it.
    std::string who, place;
    std::vector<course::Where> wheres; ///< At least one.
    bool card = false;
};

/// Fills `into` with every text of the course that is loading, in play order. Hand it to scripting::load_course; `into`
/// must outlive the loading.
course::Rewrite collect_texts(std::vector<CourseText>& into);

/// For course::Rewrite alone, or for a course whose texts have no {names}.
std::vector<CourseText> texts_of(course::Course&);

} // namespace vignette::author
