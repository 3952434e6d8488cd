#pragma once

#include "engine/core/clock.hpp"
#include "engine/core/result.hpp"
#include "engine/course/course.hpp"

#include <chrono>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace vignette::classroom {

/// One day of a programme.
struct PlannedSession {
    std::vector<std::string> units; ///< Ids, in their order; empty: the group meets again to look back.
    std::optional<Seconds> day; ///< Midnight of it.
    std::string task; ///< What everybody tries until the next one; may be empty.
    std::optional<Seconds> held; ///< Midnight of the day on which it was.

    friend bool operator==(const PlannedSession&, const PlannedSession&) = default;
};

/// A course taught to one group over several days: a ten-week group, a five-day course for trainers.
struct Plan {
    std::string facilitator, place;
    std::vector<PlannedSession> sessions;

    friend bool operator==(const Plan&, const Plan&) = default;
};

/// More days than any group meets.
inline constexpr std::size_t most_sessions = 60;

/// How long a unit takes in a class: alone, and what is talked about in it, in whole minutes. Of scenes that only some
/// rooms come to, all are counted: a plan is better too long than too short.
std::chrono::minutes minutes_in_class(const course::Course&, const course::Unit&);
std::chrono::minutes minutes_of(const course::Course&, const PlannedSession&);

/// The course's units in their order, as many a day as fit into `longest`, at least one; and a day to look back, last.
/// Each day's task is the first thing that its units ask to be tried.
Plan plan_of(const course::Course&, std::chrono::minutes longest);

/// The same in just so many days, from 1 to most_days(), as even as their order lets them be; and the day to look back.
/// Cost: O(days * units^2).
Plan plan_in(const course::Course&, std::size_t days);

/// Into how many its units can be laid, without the day to look back.
std::size_t most_days(const course::Course&);

/// What `unit` asks to be tried at work: the prompt of its first plan, or empty.
std::string task_of(const course::Course&, const course::Unit&);

/// Moves a day's first unit to the day before, or its last unit to the day after; the day to look back takes none. A
/// day that is left without a unit goes, and its task is the other's where that has none. Errors: Refused if there is
/// no such day or no unit in it, or where one of the two days was held.
Status move_earlier(Plan&, std::size_t session);
Status move_later(Plan&, std::size_t session);

/// Gives a day's last unit a day of its own, right after it, with what that unit asks to be tried. Errors: Refused if
/// the day has no second unit, was held, or if there are as many days as there can be.
Status own_day(const course::Course&, Plan&, std::size_t session);

/// Sets the day of a session, and of those after it that have none yet at the same distance as `apart`, if that is
/// given. Errors: InvalidArgument if there is no such session.
Status set_day(Plan&, std::size_t session, Seconds day, std::optional<std::chrono::days> apart = {});

/// The first that was not held; the number of sessions where all were.
std::size_t next_session(const Plan&);

/// The task that stands open when that session begins: of the last one that was held before it.
std::string task_before(const Plan&, std::size_t session);

/// As JSON, and back. Units that the course no longer has are left out. Errors: Unreadable.
std::string save(const Plan&);
Result<Plan> plan_from(const course::Course&, std::string_view text);

} // namespace vignette::classroom
