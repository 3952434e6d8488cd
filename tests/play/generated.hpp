#pragma once

#include "engine/core/random.hpp"
#include "engine/play/event.hpp"
#include "engine/play/page.hpp"
#include "tests/course/script.hpp"

#include <vector>

namespace vignette::play {

/// A course of everything, made by chance: units, pages, choices with conditions and effects, content notes, every
/// question. The same seed gives the same course; it has no errors.
script::Script generated(std::uint64_t seed);

/// Something a learner could do on the page; now and then something that it does not offer.
Event any_event(Random&, const Course&, const Page&);

} // namespace vignette::play
