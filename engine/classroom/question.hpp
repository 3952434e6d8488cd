#pragma once

#include "engine/classroom/sheet.hpp"
#include "engine/core/result.hpp"
#include "engine/records/class_records.hpp"

#include <optional>
#include <string>
#include <vector>

namespace vignette::classroom {

struct Session;
struct Vote;

/// What a room can vote on: a choice of the course, a line of one of its scales, or how the class was.
struct Question {
    std::string key; ///< Of the vote on it: a scene's id, or as rating_key() makes it.
    std::string about; ///< What stands over it: a scale's own question. Often empty.
    std::string prompt;
    std::vector<std::string> ids, labels; ///< Of the answers.
    bool rating = false; ///< Everybody rates for themselves: nothing leads anywhere, and nothing is right.
};

/// Of the choice that is shown, or whose outcome is, with the options that are open to this room; or of the sheet over
/// it. Nothing where there is nothing to vote on.
std::optional<Question> question_here(const course::Course&, const Session&);

/// Whether the room sees that question now: not its story, and not what followed.
bool asks_now(const course::Course&, const Session&);

/// Whether the course lets a group rate its scales together: its `group_min` says from how many people up.
bool may_rate(const course::Course&);

/// From how many votes up it is shown and kept how that vote fell: of a scale the course's `group_min`, if that is more
/// than everywhere; of what may not be counted at all, more than any room has.
unsigned fewest_to_rate(const course::Course&, const Vote&);

/// Closes the vote here and shows it, as classroom::show(); of a rating, how it fell only from fewest_to_rate() up,
/// whatever anybody says. Errors: as show(); Refused where there is no vote.
Status show_here(const course::Course&, Session&, bool few_are_fine);

/// "rate SCALE/ITEM MOMENT": no scene has an id with a space.
std::string rating_key(std::string_view scale, std::string_view moment);

/// Whether that is the vote on a line to rate.
bool is_rating(const Vote&);

/// How the room rated: the last round of each line that it has seen the end of. Lines of an evaluation are of the scale
/// "class//ID", at the moment "after". Numbers alone; see records::least_group for what may be kept of them.
std::vector<records::GroupRating> ratings_of(const Session&);

/// Of those, what may be kept and printed.
std::vector<records::GroupRating> ratings_to_keep(const course::Course&, const Session&);

/// How the group rated the same line at another moment, in this class or on an earlier day of its programme; the newest
/// one. Nothing for what is no rating, or was not rated before.
std::optional<records::GroupRating> earlier_rating(const Session&, const Question&);

} // namespace vignette::classroom
