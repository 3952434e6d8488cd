#pragma once

#include "engine/classroom/session.hpp"
#include "engine/present/facilitator_screen.hpp"
#include "engine/present/screen.hpp"

#include <vector>

namespace vignette::present {

// The part of the facilitator's screen that is about a vote; see facilitator_screen.hpp for the targets.

struct VoteDesk {
    const course::Course& course;
    const classroom::Session& session;
    const Surroundings& about;
    std::vector<Item>& out;
};

/// The vote on the choice that the room sees: counting while it is open, bars once it is shown. Nothing before it.
void put_vote(const VoteDesk&);

/// The one main action of a question: a vote, then that it is shown, then the room's own path. Where as many want one
/// as the other, the facilitator chooses, and Enter does nothing.
void put_main_of_question(Screen&, const course::Course&, const classroom::Session&);

} // namespace vignette::present
