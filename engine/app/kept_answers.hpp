#pragma once

#include "engine/play/event.hpp"
#include "engine/play/state.hpp"
#include "engine/records/kept.hpp"

#include <optional>

namespace vignette::app {

/// The answer that `event` gives, as records keep it by the question's id, with the prompt that the learner read;
/// nothing for events that are no answers. Of a private course only what was written and rated: what was ticked, put in
/// order or found goes with the way through its unit. `before` is the state that the event was sent to.
std::optional<records::Answer> answer_to_keep(const course::Course&, const play::State& before, const play::Event&);

} // namespace vignette::app
