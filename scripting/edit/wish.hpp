#pragma once

#include "scripting/edit/rename.hpp"

namespace vignette::scripting {

/// The id that a wish means, and its new name without what it belongs to. Errors: as of rename().
struct Meant {
    Id id;
    std::string to;
};
Result<Meant> understand(const RenameWish&, const course::Course&);

/// What pictures have by the id: the areas of a `spot`, and the parts that follow the values of a state.
std::vector<std::string> parts_of_pictures(const course::Course&, const Id&, const std::string& to);

} // namespace vignette::scripting
