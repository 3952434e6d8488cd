#pragma once

#include "engine/core/result.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace vignette::media {

/// What can be known and changed of an SVG without drawing it. Messages do not name the file; the caller does.

/// Whether this is an SVG that may be drawn: UTF-8, an <svg> first of all, and nothing that reaches outside the file
/// (links other than "#id", embedded pictures, scripts, style sheets, entities). Errors: Unreadable or Refused.
Status check_svg(std::string_view svg);

/// In pixels at 96 to the inch: `width` and `height` of the first tag, or else of its viewBox.
struct SvgSize {
    double width = 0;
    double height = 0;
};
Result<SvgSize> svg_size(std::string_view svg);

/// A group that shows one value of a part of the picture: <g id="petal-2"> is part `petal` at `2`.
struct SvgPart {
    std::string id; ///< "petal-2"
    std::string name; ///< "petal"
};

/// All parts in document order. A part inside a part belongs to the outer one and is not listed. Parts must lie above
/// what is always shown, and in no group with an opacity or a clip of its own: they are drawn one by one and laid over
/// it.
std::vector<SvgPart> svg_parts(std::string_view svg);

/// The SVG with the groups `ids` shown, or not shown, whatever they were before.
std::string with_shown(std::string_view svg, const std::vector<std::string>& ids, bool shown);

} // namespace vignette::media
