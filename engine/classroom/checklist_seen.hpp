#pragma once

#include "engine/classroom/checklist.hpp"
#include "engine/core/result.hpp"

#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace vignette::course {
struct Course;
}

namespace vignette::classroom {

struct Session;

/// What a class has had so far, for its checklist: see note_shown().
struct Seen {
    bool opening = false;
    std::set<std::string> sides, evidence; ///< Scenes: shown after their choice.
    std::set<std::string> to_talk; ///< Pages that the room saw, with a discussion that has a length.
    std::set<std::string> talked; ///< Of those, where the clock was started.
    std::set<std::string> ticked; ///< Items of the checklist, by whoever leads.

    friend bool operator==(const Seen&, const Seen&) = default;
};

/// Notes what the room is shown now. Called after each move; a path that is only looked into does not count.
void note_shown(const course::Course&, Session&);
/// Notes that the room talks about what it sees.
void note_talk(const course::Course&, Session&);

/// A line of the checklist, as it stands.
struct Checked {
    std::string text;
    std::optional<bool> done; ///< Nothing: there was no occasion.
    std::string tick; ///< The item that the facilitator ticks; empty where the program sees it.
};

/// Each item in its order.
std::vector<Checked> checked(const course::Course&, const Session&);

/// Ticks it, or no longer. Errors: InvalidArgument for what is not the facilitator's to tick.
Status tick(Session&, std::string_view item);

/// As JSON for the records, and back; an empty list for bytes that are none.
std::string checklist_json(const std::vector<Checked>&);
std::vector<Checked> checklist_from(std::string_view);

} // namespace vignette::classroom
