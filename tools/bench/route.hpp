#pragma once

#include "engine/play/event.hpp"
#include "engine/play/state.hpp"

#include <vector>

namespace vignette::bench {

/// A way of playing: a unit from its opening page to its last, every question answered on the way.
struct Route {
    course::Course course;
    course::Index unit = 0;
    std::vector<play::Event> events;
};

/// Through the unit "register" of Introduction to Dementia Care, or through a generated course where that cannot be
/// read.
Route register_route();

} // namespace vignette::bench
