#pragma once

#include "engine/author/twee/story.hpp"

#include <map>
#include <string>
#include <vector>

namespace vignette::author::twee {

/// A whole story in Lua, scene by scene.
struct CourseText {
    struct Scene {
        std::string id;
        const Passage* passage = nullptr;
        std::string lua;
        std::vector<std::string> leads_to; ///< Scenes.
    };
    const std::string& file; ///< The story's.
    const Story& story;
    const TweeMemory& memory;
    std::vector<Scene> scenes;
};

std::string title_of(const CourseText&);

/// course.lua, units/…, left-over.twee. One unit, or those that the scenes' tags say.
std::map<std::string, std::string> files_of(const CourseText&, const std::string& start, Remarks&);

} // namespace vignette::author::twee
