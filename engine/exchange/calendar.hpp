#pragma once

#include "engine/core/result.hpp"
#include "engine/exchange/dates.hpp"

#include <string>
#include <vector>

namespace vignette::exchange {

/// One thing that a learner means to try at work, as a calendar may know it. Calendars are shared: the summary names
/// neither the course nor what was planned.
struct ThingToTry {
    std::string uid; ///< Random, the same each time that this thing is written: a second import then changes the first.
    Day due; ///< With `week`: any day of the week.
    bool week = false; ///< Due some time in the week, Monday to Sunday.
    bool done = false;
    std::string summary = "Training follow-up due";
};

/// A calendar file (iCalendar, RFC 5545 of September 2009 with METHOD:PUBLISH of RFC 5546) to import by hand. Each
/// thing stands in it twice: as a task (VTODO), and as an entry of whole days with a reminder at nine on the first of
/// them (VEVENT with VALARM), since Outlook and Google leave tasks out. What is done has no entry. All are
/// CLASS:PRIVATE, and the entry does not make the person look busy.
///
/// Shape:  CRLF; lines folded at 75 bytes between letters; the same bytes for the same arguments.
/// Unit:   `made` is when the file was made, as the standard wants it said in each part (DTSTAMP).
/// Errors: InvalidArgument for a uid or summary that is blank or not UTF-8, or a day that does not exist.
Result<std::string> calendar(const std::vector<ThingToTry>&, Seconds made);

} // namespace vignette::exchange
