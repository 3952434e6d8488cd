#pragma once

#include "engine/course/course.hpp"

#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace vignette::author {

/// Where a text stands in a course, by ids and not by positions, so that ordinary edits move nothing.
struct Spot {
    std::vector<std::string>
        contexts; ///< "scene hallway/choose/sit/result"; then the same under each older id (`was`).
    std::string who; ///< Whose words they are: "Amina Khan", "narrator"; may be empty.
    std::string place; ///< "Unit “A cup of tea”, scene “The kitchen”"; empty outside of the story.
    course::Where where;
    bool card = false; ///< One sentence of at most 15 words.
};

using VisitText = std::function<void(const Spot&, std::string& text)>;

/// Calls `visit` for every text of `course` that can be translated and is not empty, in play order: what the course is
/// called and who is in it, then unit by unit the scenes as a learner meets them, then what is kept for reference. Ids,
/// addresses, dates and telephone numbers are no texts. `visit` may change the text while {names} still stand in it,
/// that is in a course::Rewrite.
void walk_texts(course::Course&, const VisitText& visit);

} // namespace vignette::author
