#pragma once

#include "engine/author/story/layout.hpp"

#include <optional>
#include <string>

namespace vignette::author {

/// What of a map is looked at.
struct MapView {
    std::optional<MapBox> part; ///< Nothing: the whole of it.
    std::string here; ///< The id of the scene that is being played; empty: none.
};

/// The map as a picture: plain SVG without anything from outside, so that browsers, printers and engine/media draw it.
/// Each scene is one group, named by svg_id(), with a title for who hears it; the whole has a title and a summary.
/// `layout` and `marks` must be those of `story`. The same in gives the same bytes out.
/// What lies far outside the view is left out. Beyond what engine/media takes, the map is drawn smaller than its
/// natural size.
/// Cost: O(what is in the layout).
std::string svg_of(const Story& story, const Layout& layout, const Marks& marks, const MapView& view = {});

/// The id of a scene's group. Without a dash: engine/media takes "scene-hallway" for a part that shows one value.
std::string svg_id(const StoryNode&);

} // namespace vignette::author
