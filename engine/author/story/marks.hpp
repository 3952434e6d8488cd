#pragma once

#include "engine/author/story/story.hpp"

#include <optional>
#include <set>
#include <string>

namespace vignette::author {

/// What of a course somebody or something met, by name.
struct Met {
    std::set<std::string> scenes;
    std::set<std::string> options; ///< "scene/option".
    std::optional<std::set<std::string>> ways; ///< By way_name(); nothing: not known.
};

/// How Met::ways calls a way: "hallway/sit > talking", "welcome > hallway", "welcome round > support"; `to` is empty
/// for an end of the unit.
std::string way_name(const std::string& from, const std::string& option, const std::string& to, bool round = false);
std::string way_name(const Story&, const StoryWay&);

/// What a map says of its scenes besides how they hang together.
struct Marks {
    std::optional<Met> plans; ///< What the course's plans met; nothing: not looked at.
    std::optional<Met> reach; ///< What some route meets, and which options some route offers; nothing: not known.
};

enum class Mark {
    None,
    Unplanned, ///< No plan meets it.
    Unreached, ///< No route meets it, so no plan can.
};

Mark mark_of(const Marks&, const StoryNode&);

/// An option of a scene that has a mark itself has none: it would only say it again.
Mark mark_of(const Marks&, const StoryNode&, const StoryOption&);

/// Only where ways part: under a condition, beside one, or round a content note. A way of a scene or an option that has
/// a mark itself has none.
Mark mark_of(const Marks&, const Story&, const StoryWay&);

/// "No plan goes here", "No route reaches this"; empty for none.
std::string scene_words(Mark);
/// "No plan chooses this", "Never offered"; empty for none.
std::string option_words(Mark);
/// "No plan goes this way", "Never taken"; empty for none.
std::string way_words(Mark);

/// "Plans go to 15 of 19 scenes and choose 12 of 19 options. 1 scene is never reached." Empty where nothing is known.
std::string in_words(const Marks&, const Story&);

/// How large the story is, and what its marks come to.
std::string summary_of(const Story&, const Marks&);

} // namespace vignette::author
