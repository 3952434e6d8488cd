#pragma once

#include "engine/play/state.hpp"

#include <optional>
#include <string>
#include <vector>

namespace vignette::classroom {

/// Where a piece leads.
struct PaperTurn {
    std::string only_if; ///< In words, "the room chose A at 7"; empty: always, or where none before it holds.
    std::size_t to = 0; ///< 0: the unit ends there.
};

/// An answer on paper.
struct PaperWay {
    std::string label;
    std::string only_if; ///< As above; empty: open to all.
    std::size_t to = 0; ///< What followed it.
};

/// A numbered piece of a unit, for rooms without a computer: a page of a scene, or what followed an answer. "Go to 14."
struct PaperSection {
    std::size_t number = 0; ///< From 1.
    play::State state; ///< What play::page() shows of it, in the course of the PaperCourse.
    bool outcome = false;
    std::vector<PaperWay> options = {}; ///< Where it asks; else empty.
    std::vector<PaperTurn> next = {}; ///< Where it goes on without a question, the first that holds; empty: it asks.
    std::optional<std::size_t> around = {}; ///< Where the way round its content note leads, 0 as above; none: no note.
};

/// How to know, where a condition cannot be said in a sentence.
struct PaperNote {
    std::size_t number = 0; ///< From 1, through the course.
    std::string how;
};

/// A course as paper can have it. Paper remembers nothing, so whatever is told only to some is told to all, and says
/// for whom: "Only if the room chose A at 7".
struct PaperCourse {
    course::Course course; ///< Without conditions; each stands in words in the text that it was for.
    std::vector<std::vector<PaperSection>> units; ///< Every page and every outcome, in the order of the script.
    std::vector<PaperNote> notes; ///< For the facilitator; most courses need none.
};

/// Cost: O(options) steps, and O(pieces) a condition.
PaperCourse paper_course(const course::Course&);

} // namespace vignette::classroom
