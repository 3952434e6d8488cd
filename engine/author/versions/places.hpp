#pragma once

#include "engine/play/state.hpp"

#include <string>
#include <vector>

namespace vignette::author {

/// One state for each place of a course (unit, scene, page, outcome), by a short way that leads there, so that its
/// trail is a real one. What no way without special values leads to is entered straight, with an empty trail.
std::vector<play::State> places_of(const play::Course&);

/// "scene “hallway”", "page 2 of scene “hallway”", "the content note before scene “hallway”", "the outcome of “sit” in
/// scene “hallway”", "the start of unit “hall”", "the end of unit “hall”".
std::string place_in_words(const play::Course&, const play::State&);

} // namespace vignette::author
