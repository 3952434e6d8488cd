#pragma once

#include "tests/course/script.hpp"

namespace vignette::play {

/// The worked example of the language's design: a content note, three choices, conditions, a rating before and after,
/// two writing boxes and a plan.
script::Script teatime();

} // namespace vignette::play
