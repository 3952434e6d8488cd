#pragma once

#include "engine/play/page_text.hpp"

namespace vignette::play {

/// Every question of a page of a scene, in the order written, with its answers so far. Used by page.cpp alone.
void put_asks(const Course&, const State&, const course::Part&, Teller&, Page&);

/// Who the learner is and where: on a unit's opening page, where the course declares roles or nations.
void put_person(const Course&, const State&, Page&);

} // namespace vignette::play
