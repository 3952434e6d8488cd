#pragma once

#include "engine/author/twee/draft.hpp"

#include <map>
#include <string>
#include <vector>

namespace vignette::author::twee {

/// An option of a scene, with the passage behind it where that is its outcome.
struct ScenePart {
    DraftWay way;
    std::string id;
    const Draft* outcome = nullptr;
};

/// A scene, ready to be written.
struct SceneText {
    std::string id;
    const Draft* draft = nullptr;
    std::vector<ScenePart> options; ///< Empty: no choice.
    std::string go; ///< Where it leads without one; empty: it ends.
    std::string go_when; ///< It leads there only then, and ends otherwise.
    std::vector<std::string> comments; ///< At its end.
};

/// What writing comes to besides the text.
struct WrittenCounts {
    std::size_t options = 0, results_to_write = 0, questions_to_write = 0;
};

/// `scene_of` gives the id of the scene for a passage.
std::string lua_of(const SceneText&, const std::string& story, const SceneOf& scene_of, WrittenCounts&);

} // namespace vignette::author::twee
