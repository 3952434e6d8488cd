#pragma once

#include "engine/classroom/attendance.hpp"
#include "engine/classroom/checklist_seen.hpp"
#include "engine/classroom/parts.hpp"
#include "engine/classroom/question.hpp"
#include "engine/classroom/sheet.hpp"
#include "engine/classroom/timer.hpp"
#include "engine/classroom/vote.hpp"
#include "engine/play/event.hpp"
#include "engine/play/state.hpp"

#include <optional>
#include <string>
#include <vector>

namespace vignette::classroom {

/// One choice that the room made, for the group's record.
struct Made {
    std::string scene, option;
    bool aside = false; ///< To see where it leads; the room came back.

    friend bool operator==(const Made&, const Made&) = default;
};

/// Who teaches, where, and for how long it is planned.
struct Setting {
    std::string facilitator, place;
    std::chrono::minutes planned{0};
    bool rehearsal = false; ///< Nothing of it is kept.

    friend bool operator==(const Setting&, const Setting&) = default;
};

/// The programme that a class is one day of.
struct InProgramme {
    std::string uid, title;
    std::size_t day = 0, days = 0; ///< Which one, from 0, and of how many.
    std::vector<std::string> units; ///< Of this day; none: the group meets again to look back.
    std::string task_before, task; ///< What was to be tried since the last time; and what until the next one.
    std::optional<Seconds> next; ///< The next day, where it is planned.
    std::vector<records::GroupRating> earlier; ///< How the group rated on the days before.

    friend bool operator==(const InProgramme&, const InProgramme&) = default;
};

/// Where a room stands, and how far its page is shown.
struct Stand {
    play::State play;
    std::size_t part = 0; ///< An index into the page's parts_of().

    friend bool operator==(const Stand&, const Stand&) = default;
};

/// A course, or a unit of it, taught to a room. Plain data; changed by the functions below alone. It holds one play of
/// the course for everybody, and nothing that a single person chose.
struct Session {
    Setting setting;
    Seconds began;
    Seconds seen; ///< When something was done last.
    Seconds moved; ///< When something was done last on the class's own page, and not on the one that ends it.
    std::chrono::seconds away{0}; ///< Between two sittings, or cut off: it does not count.
    Stand room;
    std::vector<Stand> aside; ///< Where to come back to from another path, the last one on top.
    std::vector<Made> route; ///< In the order in which they were made.
    std::vector<Vote> votes; ///< In the order in which they were opened.
    Timer timer; ///< Of the discussion that is going on, or of the next one.
    Attendance attendance;
    std::vector<std::string> notes; ///< Written together.
    std::vector<std::string> parked; ///< Questions for later.
    bool blank = false; ///< The audience sees nothing.
    std::optional<InProgramme> programme;
    std::optional<Sheet> sheet; ///< Over the page.
    Seen seen_so_far; ///< For the checklist.

    friend bool operator==(const Session&, const Session&) = default;
};

/// Paths within paths end here: who looks further has lost the room.
inline constexpr std::size_t deepest_aside = 8;

/// At the opening page of `unit`, with nobody on the register.
Session begin(const course::Course&, play::Index unit, Setting, Seconds now);

/// Moves the room on, back, or along an option. Its answers are nobody's: what asks for one is talked about, and
/// refused here. The timer is then that of the new page. Errors: Refused, with a sentence that says what the page
/// offers instead. Nothing is changed then.
Status move(const course::Course&, Session&, const play::Event&);

/// What the room is shown of its page now.
Part shown_part(const course::Course&, const Session&);

/// Shows the page's next part, or goes on to the next page; of a sheet, the next line, and after its last the page that
/// waits below it. Errors: as move(); a question waits for an option.
Status go_on(const course::Course&, Session&);

/// Back by a part, or to the last part of the page before. Errors: as move(), at the beginning.
Status go_back(const course::Course&, Session&);

/// Puts a sheet over the page, at its first line. Errors: InvalidArgument for a scale that the course does not have.
Status open_sheet(const course::Course&, Session&, Sheet);
void close_sheet(Session&);

/// Straight into a scene, as from a list of scenes; "previous" comes back from there.
/// Errors: NotFound if the course has no such scene.
Status jump(const course::Course&, Session&, std::string_view scene);

/// From a choice or its outcome to where another option leads; come_back() returns to what is shown now.
/// Errors: as move(); Refused beyond `deepest_aside`.
Status look_aside(const course::Course&, Session&, std::string_view option);

/// Back from the last path that was looked into. Errors: Refused if there is none.
Status come_back(const course::Course&, Session&);

/// Where the room would be with that option in place of the one that was chosen, to be shown beside it.
/// Errors: as move().
Result<play::State> beside(const course::Course&, const Session&, std::string_view option);

/// The options that are open to this room: of the choice that is shown, or of that whose outcome is. Empty where there
/// is no choice.
std::vector<const course::Option*> options_here(const course::Course&, const Session&);

/// The vote on question_here(); null where none was opened.
const Vote* vote_here(const course::Course&, const Session&);
Vote* vote_here(const course::Course&, Session&);

/// Opens one on what the room is asked now. Errors: InvalidArgument where that is nothing; Refused where there is one
/// already.
Status open_vote_here(const course::Course&, Session&, Means);

/// Whether the room has done every unit, on its own path.
bool is_finished(const Session&);

/// Goes on with a class that was cut off, or left for later: from when something was done last to now it stood still,
/// also for whoever is on the register and for the timer.
void take_up(Session&, Seconds now);

/// How long it has gone on by `now`; a clock that was set back counts as no time.
std::chrono::seconds gone(const Session&, Seconds now);
std::chrono::minutes minutes_gone(const Session&, Seconds now); ///< The same, in whole minutes.

} // namespace vignette::classroom
