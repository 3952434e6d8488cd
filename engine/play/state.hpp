#pragma once

#include "engine/course/course.hpp"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace vignette::play {

using course::Course;
using course::Index;
using course::nothing;

/// What kind of page the learner is on.
enum class Stage : std::uint8_t {
    Opening, ///< A unit's own page: Start, Summary, Leave.
    Warning, ///< A content note, before its scene.
    Telling, ///< A page of a scene, with what it asks.
    Outcome, ///< What followed a choice, still in the old scene.
    End, ///< The unit is over: after an option's `finish`, or a way round.
    Closed, ///< Every unit is finished.
};

/// Where the learner stands, and everything that decides what can happen next. `back` restores one exactly.
struct Moment {
    Index unit = 0, scene = nothing;
    Index option = nothing; ///< Outcome: which one was chosen.
    std::uint16_t part = 0;
    std::uint16_t scenes_seen = 0;
    Stage stage = Stage::Opening;
    bool left_early = false; ///< End: how.
    std::vector<std::int16_t> variables;
    std::vector<std::uint64_t> facts; ///< Bits by fact index.

    friend bool operator==(const Moment&, const Moment&) = default;
};

/// One answer that does not move the learner on. Which members count follows from the question's kind.
struct Answer {
    std::string text;
    std::vector<std::string> ids;
    std::vector<std::pair<std::string, std::string>> pairs;
    std::optional<int> value;

    friend bool operator==(const Answer&, const Answer&) = default;
};

/// The key under which an answer is kept: "my_practice", "confidence@before", "confidence/q1@before".
std::string answer_key(const course::Ask&, std::string_view item = {});

/// A unit that was left half-way for another one.
struct Place {
    Moment now;
    std::vector<Moment> before;
    std::vector<std::uint64_t> tried;

    friend bool operator==(const Place&, const Place&) = default;
};

/// A play of one course by one learner. Plain data; changed by step() alone.
struct State {
    Moment now;
    std::vector<Moment> before; ///< Back to the unit's start, the oldest first; at most `longest_trail`.
    std::vector<std::uint64_t> tried; ///< Bits by fact index: outcomes met in this unit, taken back or not.
    std::map<Index, Place> aside; ///< By unit: those under way besides the one in `now`.
    std::map<std::string, Answer, std::less<>> answers;
    std::vector<bool> finished; ///< By unit.
    Index left = nothing; ///< The option whose outcome was left last for its choice, which is shown now.
    Index role = nothing, nation = nothing;
    std::vector<std::uint64_t> roles; ///< Bits by Course::role_names.
    bool resting = false; ///< After `leave`: the next `continue` goes on.
    unsigned revision = 0; ///< Events so far.

    friend bool operator==(const State&, const State&) = default;
};

inline constexpr std::size_t longest_trail = 400;

/// The opening page of `unit`, nothing done yet.
State begin(const Course&, Index unit = 0);

/// Goes to where the learner left `unit`, or to its opening page; the unit that is under way is set aside.
void turn_to_unit(const Course&, State&, Index unit);

/// Turns to the next unit that is not finished, or to the closing page.
void turn_to_next(const Course&, State&);

/// Goes to the opening page of `unit`; what is finished and answered stays, variables without `keep` start anew.
void open_unit(const Course&, State&, Index unit);

/// Straight into a scene, as authors do; its content note is still shown.
void open_scene(const Course&, State&, Index scene);

/// Past the content note, to the scene itself: from here it is seen.
void open_telling(const Course&, State&);

/// The next unit that is not finished, after `unit` and round; nothing if all are.
Index next_unit(const Course&, const State&, Index unit);

/// Whether the page that is shown is the last one of its unit.
bool at_end(const Course&, const Moment&);

/// What expressions read.
course::Facts facts_of(const State&);

void set_role(const Course&, State&, Index role);

/// Works the computed variables out anew.
void recompute(const Course&, Moment&);

} // namespace vignette::play
