#pragma once

#include "engine/author/twee/draft.hpp"
#include "engine/author/twee/memory.hpp"
#include "engine/author/twee/passages.hpp"
#include "engine/author/twee/remarks.hpp"

#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace vignette::author::twee {

/// What a story says of a course that it was made from, in its passage with the tag `vignette`.
struct StoryFrame {
    struct Unit {
        std::string id, title, start;
        int minutes = 0;
    };
    struct Role {
        std::string id, name;
        std::vector<std::string> groups;
    };
    std::string id, title, version = "1.0.0", language = "en-GB";
    int minutes = 0;
    std::vector<Unit> units;
    std::vector<KnownVariable> memory;
    std::vector<Role> roles, nations;
};

/// Reads it; whatever cannot be used is left out and remarked on.
StoryFrame read_frame(const Passage&, Remarks&);

/// A story, sorted: what is told, and what is for Twine alone.
struct Story {
    std::string title, ifid, format, start;
    Dialect dialect = Dialect::Plain;
    StoryFrame frame;
    std::vector<Passage> passages; ///< Those that become scenes or outcomes.
    std::vector<Passage> set_up; ///< StoryInit, and what has the tag `startup`.
    std::vector<Passage> left_over;
};

/// Sorts passages, and makes an empty one for each that a link names and that is not there.
Story sort_story(std::string_view name, std::vector<Passage>, Remarks&);

} // namespace vignette::author::twee
