#pragma once

#include "engine/author/twee/content.hpp"
#include "engine/author/twee/memory.hpp"
#include "engine/author/twee/passages.hpp"
#include "engine/author/twee/remarks.hpp"

#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace vignette::author::twee {

/// A paragraph of a scene that comes from Twine, or a comment at its place.
struct DraftLine {
    enum class Is { Narrate, Heading, Bullet, Comment } is = Is::Narrate;
    std::string text, when;
};

/// A way out of a scene.
struct DraftWay {
    std::string label, target; ///< `target`: a passage.
    std::string when;
    std::vector<std::string> effects; ///< Lines of Lua.
    std::vector<std::string> comments;
    unsigned line = 0;
};

struct DraftPage {
    std::vector<DraftLine> lines;
    std::vector<DraftWay> jumps; ///< go_if.
};

/// A passage on its way to a scene.
struct Draft {
    const Passage* passage = nullptr;
    std::string title, choice, prompt, warning, finish = "completed";
    std::optional<DraftWay> skip, go;
    std::vector<DraftPage> pages = std::vector<DraftPage>(1);
    std::vector<DraftWay> links;
    std::vector<std::string> entered; ///< Effects of coming here, as lines of Lua.
};

/// What drafting asks the whole story.
struct DraftWorld {
    const TweeMemory& memory;
    SceneOf scene_of;
    /// Checks a condition that is written in our language; empty: it cannot be kept.
    std::function<bool(const std::string&)> is_ours;
    /// A flag that stands for a condition that cannot be kept.
    std::function<std::string()> stand_in;
    Dialect dialect;
    bool starts; ///< The story begins here: what is set at once is how the memory begins.
};

/// Puts the pieces of a passage in order. What has no counterpart is remarked on, and stands as a comment at its place.
Draft draft_of(const Passage&, const std::vector<Node>&, const DraftWorld&, Remarks&);

} // namespace vignette::author::twee
