#pragma once

#include "engine/play/state.hpp"

#include <optional>
#include <string>
#include <vector>

namespace vignette::classroom {

/// An answer on paper, and the number to go on at.
struct PaperWay {
    std::string label;
    std::size_t to = 0; ///< 0: the unit ends there.
};

/// A numbered piece of a unit, for rooms without a computer: a page of a scene, or what followed an answer. "Go to 14."
struct PaperSection {
    std::size_t number = 0; ///< From 1.
    play::State state; ///< What play::page() shows of it.
    bool outcome = false;
    std::vector<PaperWay> options; ///< Where it asks; else empty.
    std::optional<std::size_t> next; ///< Where it goes on without a question; 0 as above. None: it asks.
};

/// Every page and every outcome of `unit`, in the order of its script. Paper remembers nothing: each is as for a room
/// that comes to it fresh, without a role and with nothing chosen before; what is open only later is left out. Cost:
/// O(options) steps.
std::vector<PaperSection> paper_sections(const course::Course&, play::Index unit);

} // namespace vignette::classroom
