#pragma once

#include "engine/course/builder.hpp"
#include "scripting/files.hpp"

namespace vignette::scripting {

/// Looks whether the drawings (SVG) of a loaded course have the parts that it names: the areas of `spot`, and what
/// `show` ties to a variable, as `cup` in cup-mug and cup-beaker. A picture that cannot be read, or that is empty, is
/// passed over: other findings are about that.
void check_pictures(course::Loaded&, const Files&);

} // namespace vignette::scripting
