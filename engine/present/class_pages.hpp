#pragma once

#include "engine/classroom/session.hpp"
#include "engine/present/chrome.hpp"
#include "engine/present/screen.hpp"

#include <string>
#include <utility>
#include <vector>

namespace vignette::present {

// The facilitator's pages around a class. What is pressed is Command::Kind::InClass; each page says with which targets.

/// Before it begins. Boxes facilitator, place, minutes. Targets: unit ID; rehearse (on, or off); begin; programme UID,
/// and programme-new, to the page of a course over several days; go-on and throw-away, for a class that was cut off.
struct ClassOpening {
    std::string course;
    std::vector<std::pair<std::string, std::string>> units; ///< Id, and what is shown: "2 · The corridor, 25 minutes".
    std::string unit; ///< The one that is chosen.
    std::string facilitator, place, minutes; ///< As written.
    bool rehearsal = false;
    bool keeps = true; ///< Not of a participation course.
    std::vector<std::pair<std::string, std::string>> programmes; ///< Uid, and "Tuesday group · day 3 of 8".
    std::string waiting; ///< Of the class that was cut off: "Begun on 23 November 2026. 12 people are on the register."
                         ///< It comes first.
    bool damaged = false; ///< That class cannot be read: there is no going on with it.
    bool sure = false; ///< Throwing it away was asked for.
    std::string message;
};
Screen class_opening_screen(const ClassOpening&);

/// Who is here. Box name. Targets: arrive N, leave N, off N, with N a line of the register from 1; slips (lines can be
/// taken off, or no longer); known N, with N one of `known`; write (the name in the box); meant (the last line is
/// `maybe`); close.
struct ClassRegister {
    const classroom::Attendance& attendance;
    std::vector<std::string> known; ///< The site's learners who are not on it yet.
    Seconds now;
    int written = 0; ///< How many names were written: the box is empty after each.
    bool keeps = true;
    bool taking_off = false; ///< A press on a line takes it off.
    std::string name; ///< As it stands in the box: one that was refused is there still.
    std::string message;
    std::string maybe = {}; ///< Of the site, whom the name on the last line may mean.
};
Screen class_register_screen(const ClassRegister&);

/// Every scene of the course by its unit. Targets: to SCENE; close.
Screen class_scenes_screen(const course::Course&, const classroom::Session&);

/// What the room writes together, and what it leaves for later. Boxes note-box, park-box. Targets: note, park, unnote
/// N, unpark N, with N from 1; scribe (the room sees it, or no longer); close.
struct ClassNotes {
    const classroom::Session& session;
    bool seen_by_room = false;
    bool parking = false; ///< A question was parked last: the keyboard stays there.
    std::string note, parked; ///< Half written.
    std::string message;
};
Screen class_notes_screen(const ClassNotes&);

/// Voting by phone. Targets: address NUMBER; phones-on, phones-off; join (the room sees how, or no longer); close.
struct ClassPhones {
    std::vector<std::pair<std::string, std::string>> addresses; ///< Number, and the network's name.
    std::string address; ///< The one that is chosen.
    bool on = false, seen_by_room = false;
    std::string url, code; ///< While they are on.
    std::size_t phones = 0; ///< How many have joined.
    std::string message;
};
Screen class_phones_screen(const ClassPhones&);

/// The page that whoever has the keyboard sees: the choice, and no word of how others chose. Targets: cast N, with N
/// from 1; taken (the next one has the keyboard); passed (everybody has voted).
struct ClassBallot {
    std::string question;
    std::vector<std::string> options;
    bool covered = true; ///< Between two voters.
    unsigned cast = 0; ///< How many have voted.
};
Screen class_ballot_screen(const ClassBallot&);

/// It is over. Target: group-record, where there is one.
Screen class_over_screen(const std::string& title, const std::vector<std::string>& said, bool has_record);

} // namespace vignette::present
