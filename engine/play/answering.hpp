#pragma once

#include "engine/core/result.hpp"
#include "engine/play/event.hpp"
#include "engine/play/state.hpp"

#include <optional>

namespace vignette::play {

/// The longest text that a learner can write into one box, in bytes.
inline constexpr std::size_t longest_answer = 20000;

/// The question on the shown page that `event` answers, or nullptr.
const course::Ask* ask_for(const Course&, const State&, const Event&);

/// Whether `ask` is a rating `after` whose `before` was passed by: then it is not shown.
bool passed_by(const Course&, const State&, const course::Ask&);

/// Lets the facts about items follow the answers that the page shows; for a page that was just arrived at.
void show_answers(const Course&, State&);

/// Why an answer (choose_many, arrange, match, spot, check, write, rate, plan) would be refused, or nothing.
std::optional<Error> refuse_answer(const Course&, const State&, const Event&);

/// Keeps the answer in `state`, in place of the one before. It must not be refused.
void take_answer(const Course&, State&, const Event&);

} // namespace vignette::play
