#pragma once

#include "engine/author/story/layout.hpp"

#include <optional>

namespace vignette::author {

/// An arrow before it has a place.
struct EdgePlan {
    LayoutEdge edge; ///< Its label's lines and its sign stand at 0, 0.
    std::optional<std::size_t> option; ///< From which option of `from` it leaves; nothing: from the card.
    bool pinned = true; ///< It leaves from the middle of the lower edge.
    double label_width = 0, label_height = 0;
};

/// The arrows of one unit.
std::vector<EdgePlan> edges_of(const Story&, const StoryUnit&, const Marks&);

} // namespace vignette::author
