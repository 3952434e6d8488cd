#pragma once

#include "engine/core/result.hpp"

#include <string>
#include <vector>

// For the .cpp files of engine/exchange/documents only.
namespace vignette::exchange::documents {

/// An element that shows something. Where it is counts in points from the bottom left corner of its page.
struct Figure {
    std::string alt; ///< What it shows.
    double left = 0;
    double bottom = 0;
    double right = 0;
    double top = 0;
};

/// Adds to a tagged PDF what cairo 1.16 cannot write: its language, its title in the window's bar, the order of the tab
/// key, which cells a header cell is for, what its figures show, and that all outside the structure is decoration.
/// `figures` are all of them, in order.
/// Errors: Io.
Result<std::string> finish(const std::string& pdf, const std::string& language, const std::vector<Figure>& figures);

} // namespace vignette::exchange::documents
