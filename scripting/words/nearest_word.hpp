#pragma once

#include "engine/course/words.hpp"

#include <string_view>

namespace vignette::scripting {

inline constexpr std::size_t longest_name = 64; ///< Longer ones are nobody's slip of the finger.

/// The word of the course language that somebody probably meant who wrote `name`: by its letters, or since people say
/// so (`tell` for narrate). Words that may stand there go first. nullptr if none is near enough.
const course::Word* nearest_word(std::string_view name, bool in_scene);

} // namespace vignette::scripting
